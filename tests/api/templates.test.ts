import assert from 'node:assert/strict';
import { templateZip } from '../../bot/documents/templates/templateZip.ts';
import type { Preview } from '../../playbook/contract/Action.ts';
import type { TemplateRead } from '../../playbook/contract/Templates.ts';
import { toAccept } from '../../playbook/journal/acceptance.ts';
import { templateFile } from '../../playbook/templates/exchange/templateFile.ts';
import type { Template } from '../../playbook/templates/Template.ts';
import { findTemplate } from '../../playbook/templates/templates.ts';
import { type AHouse, aHouse, aStartRequest } from '../support/aHouse.ts';
import { isProblem } from '../support/isProblem.ts';
import { outsider, personOf } from '../support/strangers.ts';
import { aTemplate } from '../support/templateFixtures.ts';

const crm = findTemplate('crm') as Template;

describe('A template over HTTP', () => {
  let house: AHouse;
  before(async () => {
    house = await aHouse({ rollout: 'none' });
  });
  after(() => house.close());

  const reads = (text: string): Promise<{ status: number; body: TemplateRead }> =>
    house.asks('maya', 'POST', '/api/templates/read', text, { 'content-type': 'application/octet-stream' });
  const starts = (more: object, key: string) =>
    house.asks('maya', 'POST', '/api/rollouts', aStartRequest(more), { 'idempotency-key': key });
  const closes = () =>
    house.asks('maya', 'POST', `/api/rollouts/${house.rolloutId}/commands/closeRollout`, {}, { 'idempotency-key': house.rolloutId });
  const fetched = (ending: string) => house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/documents/template.${ending}`);

  it('that comes with Milepost is shown, and handed out in both forms (P7, P35)', async () => {
    const { body } = await house.asks('maya', 'GET', '/api/templates/crm');
    assert.deepEqual(
      [body.brings.name, body.brings.milestones[0].when, body.brings.mostPeople],
      ['CRM rollout', 'working days 1 to 10', 11],
    );
    const json = await house.asks('maya', 'GET', '/api/templates/crm.json');
    assert.equal(json.text, templateFile(crm));
    assert.match(json.headers.get('content-disposition') ?? '', /CRM rollout, template\.json/);
    const zip = await house.asks('maya', 'GET', '/api/templates/crm.zip');
    assert.deepEqual(Buffer.from(zip.bytes), Buffer.from(templateZip(crm)));
    for (const name of ['nothing', 'constructor', 'crm.exe', '..%2Fcrm'])
      isProblem(await house.asks('maya', 'GET', `/api/templates/${name}`), 404);
    isProblem(await house.asks(null, 'GET', '/api/templates/crm'), 401);
    isProblem(await house.asks(null, 'POST', '/api/templates/read', '{}'), 401);
  });

  it('that cannot be read is refused with at most twenty places, and nothing starts (P35)', async () => {
    const broken = templateFile(crm)
      .replaceAll('"ownerRole": "projectManager"', '"ownerRole": "boss"')
      .replaceAll('"risky": ', '"riskee": ');
    const { status, body } = await reads(broken);
    assert.deepEqual([status, body.brings, body.template, body.problems.length], [200, null, null, 20]);
    assert.match(body.said, /^\d+ things to mend, and nothing was stored\. Here are the first 20\.$/);
    assert.ok(body.problems.every(({ file, line, text }) => file === 'template.json' && line > 1 && text));
    const started = await starts({ templateId: undefined, template: JSON.parse(broken) }, 'broken');
    isProblem(started, 400);
    assert.match(started.body.detail, /^This template cannot be started\. /);
    const { rollouts } = (await house.asks('maya', 'GET', `/api/channels/${encodeURIComponent(aStartRequest().channel.threadId)}`)).body;
    assert.deepEqual(rollouts, []);
    assert.ok((await reads(templateFile(crm))).body.brings, 'control: it was the change that was refused');
  });

  it('starts a rollout whose roles have people and whose days lead to the go-live; made again it is the same (P7, P35, U11, U12)', async () => {
    const { body } = await reads(templateFile(aTemplate()));
    const more = {
      templateId: undefined,
      template: body.template,
      startOn: undefined,
      goLiveOn: '2026-03-06',
      people: [{ role: 'accountable', person: personOf('carla').oid }],
    };
    const started = await starts(more, 'file');
    assert.equal(started.status, 200, started.text);
    house.rolloutId = started.body.rolloutId;
    const { rollout } = await house.open();
    assert.deepEqual(
      [rollout.holders.accountable?.length, rollout.milestones.at(-1)?.dueOn, rollout.start?.startOn],
      [2, '2026-03-06', '2026-02-06'],
    );
    const first = { json: await fetched('json'), zip: await fetched('zip') };
    assert.equal(first.json.status, 200);
    assert.match(first.json.headers.get('content-disposition') ?? '', /CRM rollout, template\.json/);
    await closes();
    const again = (await reads(first.json.text)).body.template;
    house.rolloutId = (
      await starts({ templateId: undefined, template: again, customer: 'Tailspin', startOn: '2026-09-14' }, 'again')
    ).body.rolloutId;
    assert.equal((await fetched('json')).text, first.json.text);
    assert.deepEqual(Buffer.from((await fetched('zip')).bytes), Buffer.from(first.zip.bytes));
    await house.commands('maya', 'changeMilestone', { milestone: 'first', name: 'Another list' });
    assert.notEqual((await fetched('json')).text, first.json.text, 'control: what changed in the rollout changes its template');
  });

  it('of a finished rollout is made too, and of nobody else’s (P7)', async () => {
    await closes();
    assert.equal((await fetched('zip')).status, 200);
    isProblem(await house.asks(outsider, 'GET', `/api/rollouts/${house.rolloutId}/documents/template.json`), 404);
  });

  it('names as many people as are stored in one go, and says so when there are more (U11)', async () => {
    const people = crm.roles.flatMap(({ id }) => ['raj', 'lena'].map((who) => ({ role: id, person: personOf(who).oid })));
    const refused = await starts({ people }, 'many');
    isProblem(refused, 409);
    assert.match(refused.body.detail, /Name 11 people at most now, and the others on the People page/);
    isProblem(await starts({ people: [{ role: 'nobody', person: personOf('raj').oid }] }, 'none'), 409);
  });
});

describe('What a newer template brings', () => {
  let house: AHouse;
  const newer = (): Template => {
    const template: Template = JSON.parse(JSON.stringify(crm));
    template.version = '1.1';
    const [success, ownership, responsibilities] = template.sections;
    assert.ok(success && ownership && responsibilities && template.milestones[4] && template.milestones[1]);
    success.markdown = success.markdown.replace(/\n/, '\nWhat is new stands here.\n');
    ownership.markdown += '\nAnd what is new stands there.\n';
    template.sections = template.sections.filter(({ id }) => id !== 'lessons');
    template.sections.push({
      ...responsibilities,
      id: 'night',
      title: 'At night',
      ownerRole: 'nightWatch',
      audience: ['nightWatch'],
      accept: true,
    });
    template.roles.push({ id: 'nightWatch', title: 'Night watch', side: 'customer', summary: 'Looks at night.', duties: [], effort: '' });
    template.milestones.push({ ...template.milestones[4], id: 'after', name: 'After', startDay: 110, dueDay: 120, deliverables: [] });
    template.milestones[1].deliverables.push({
      id: 'archive',
      title: 'Old data kept',
      criterion: 'Can it be read?',
      ownerRole: 'dataLead',
      team: 'data',
      risky: false,
      startDay: 2,
      dueDay: 5,
      cites: [],
    });
    template.metrics[0] = { ...template.metrics[0], target: 95 } as never;
    return template;
  };
  const input = (more: object = {}) => ({ template: 'file', file: templateFile(newer()), ...more });
  const previews = async (more: object = {}): Promise<Preview> =>
    (await house.asks('maya', 'POST', `/api/rollouts/${house.rolloutId}/previews/pullTemplate`, input(more))).body;
  const shown = async () => {
    const { rollout } = await house.open();
    const { sections, milestones, roles, metrics, benefits, template } = rollout;
    return {
      sections: sections.map(({ id, markdown, title }) => [id, markdown, title]),
      plan: milestones.map(({ id, needs, deliverables }) => [id, needs, deliverables.map((one) => one.id)]),
      roles,
      metrics,
      benefits,
      template,
    };
  };

  before(async () => {
    house = await aHouse({ rollout: 'fresh' });
    const { rollout } = await house.open();
    const own = rollout.sections.find(({ id }) => id === 'ownership');
    const written = await house.commands('maya', 'publishSection', {
      section: 'ownership',
      basedOn: 1,
      markdown: `${own?.markdown}\nOur own line.\n`,
    });
    assert.equal(written.status, 200, written.text);
  });
  after(() => house.close());

  it('is shown part by part before anything changes; what the rollout changed itself is kept (U15)', async () => {
    const before = await shown();
    const { said, refused, changes, offers } = await previews();
    assert.deepEqual([refused, said], [false, 'With this: 7 parts taken in, one stays as it is.']);
    assert.deepEqual(
      offers?.choices.map(({ value }) => value),
      [
        'role:nightWatch',
        'milestone:after',
        'deliverable:archive',
        'section:success',
        'section:ownership',
        'section:night',
        'section:lessons',
        'metric:dealsRecorded',
      ],
    );
    assert.deepEqual(offers?.value.split('\n').includes('section:ownership'), false);
    const lines = changes.map(({ what, was, is }) => `${what}: ${was} > ${is}`);
    const has = (line: RegExp) =>
      assert.ok(
        lines.some((one) => line.test(one)),
        lines.join('\n'),
      );
    has(/^After: not in the plan > added/);
    has(/^“Old data kept”: not in the plan > added to Data in/);
    has(/Section “What success is[^”]*”: version 1 > version 2|Section “[^”]*”: version 1 > version 2/);
    has(/: nothing > What is new stands here\./);
    has(/Section “It is up to us”: {2}> stays as it is: changed here, version 2/);
    has(/Take out section “[^”]*”: version 1 > taken out/);
    assert.deepEqual(await shown(), before);
  });

  it('is taken in with one press and undone with one press (U15, P35)', async () => {
    const before = await shown();
    const done = await house.commands('maya', 'pullTemplate', input());
    assert.equal(done.status, 200, done.text);
    assert.equal(done.body.said, 'What is new in the template, version 1.1, was taken in.');
    const { rollout } = await house.open();
    assert.match(rollout.sections.find(({ id }) => id === 'success')?.markdown ?? '', /What is new stands here/);
    assert.doesNotMatch(rollout.sections.find(({ id }) => id === 'ownership')?.markdown ?? '', /what is new/i);
    assert.deepEqual(
      rollout.milestones.map(({ id }) => id),
      ['kickoff', 'dataIn', 'salesPilot', 'serviceDesk', 'goLive', 'after'],
    );
    assert.deepEqual(
      [rollout.template, rollout.metrics[0]?.target, rollout.roles.at(-1)?.id],
      [{ id: 'crm', version: '1.1' }, 95, 'nightWatch'],
    );
    assert.equal(
      rollout.sections.some(({ id }) => id === 'lessons'),
      false,
    );
    const again = await previews();
    assert.deepEqual(
      again.offers?.choices.map(({ value }) => value),
      ['section:ownership'],
      'only what was kept is offered again',
    );
    const undone = await house.commands('maya', 'undo', { seq: done.body.seq });
    assert.equal(undone.status, 200, undone.text);
    assert.deepEqual(await shown(), before);
    assert.equal((await previews()).offers?.choices.length, 8, 'all of it can be taken in again');
  });

  it('asks again for acceptance only of the sections that changed, and only whom they concern (U15, P28)', async () => {
    const asked = async (who: string) => {
      const { rollout, people } = await house.open();
      const person = Object.values(people).find(({ oid }) => oid === personOf(who).oid)?.id ?? '';
      return toAccept(rollout, person).map(({ id }) => id);
    };
    const template = newer();
    const [success, , responsibilities, communication] = template.sections;
    assert.ok(success && responsibilities && communication);
    Object.assign(success, { accept: true });
    Object.assign(responsibilities, { accept: true, audience: ['dataLead'], markdown: `${responsibilities.markdown}\nOnly for data.\n` });
    const before = { raj: await asked('raj'), lena: await asked('lena') };
    for (const who of ['raj', 'lena'] as const)
      for (const section of before[who]) {
        const version = (await house.open()).rollout.sections.find(({ id }) => id === section)?.version;
        assert.equal((await house.commands(who, 'acceptSection', { sections: [{ section, version }] })).status, 200);
      }
    assert.deepEqual([await asked('raj'), await asked('lena')], [[], []]);
    const parts = ['section:success', 'section:responsibilities'];
    const done = await house.commands('maya', 'pullTemplate', { template: 'file', file: templateFile(template), parts });
    assert.equal(done.status, 200, done.text);
    assert.deepEqual([await asked('raj'), await asked('lena')], [['success'], ['success', 'responsibilities']]);
    await house.commands('maya', 'undo', { seq: done.body.seq });
  });

  it('takes what the rollout changed when that is chosen, and nothing else (U15)', async () => {
    const done = await house.commands('maya', 'pullTemplate', input({ parts: ['section:ownership'] }));
    assert.equal(done.status, 200, done.text);
    const { rollout } = await house.open();
    assert.match(rollout.sections.find(({ id }) => id === 'ownership')?.markdown ?? '', /what is new stands there/);
    assert.equal(rollout.milestones.length, 5);
    await house.commands('maya', 'undo', { seq: done.body.seq });
  });

  it('is refused with the line, or the reason, and nothing changes (U15, P35)', async () => {
    const before = await shown();
    const broken = await previews({ file: templateFile(newer()).replace('"1.1"', '1.1') });
    assert.deepEqual([broken.refused, broken.problems], [true, [{ line: 3, text: '“version” has to be a text.' }]]);
    isProblem(await house.commands('maya', 'pullTemplate', input({ file: '{' })), 409);
    isProblem(await house.commands('maya', 'pullTemplate', input({ parts: [] })), 409);
    isProblem(await house.commands('maya', 'pullTemplate', { template: 'nothing' }), 409);
    const lacking = await house.commands('maya', 'pullTemplate', input({ parts: ['section:night'] }));
    isProblem(lacking, 409);
    assert.match(lacking.body.detail, /is for the role “nightWatch”/);
    isProblem(await house.commands('lena', 'pullTemplate', input()), 403);
    const same = await house.commands('maya', 'pullTemplate', { template: 'crm' });
    assert.match(same.body.detail, /has all that CRM rollout, version 1\.0 brings/, 'control: the same template brings nothing');
    assert.deepEqual(await shown(), before);
  });
});
