// What the rollout gives and what it asks, and what is passed on: each practice held through the front door by one check, with a control in which the rule is off.
import assert from 'node:assert/strict';
import type { Preview } from '../../playbook/contract/Action.ts';
import type { BenefitShown, Value } from '../../playbook/contract/Value.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import { readTemplateFile } from '../../playbook/templates/exchange/templateFile.ts';
import { passedOnWords } from '../../playbook/words/material.ts';
import { plain } from '../signoff/throughTheDoor.ts';
import type { AHouse } from '../support/aHouse.ts';
import { aHouseOfAll, done } from '../support/aSigning.ts';
import { personOf } from '../support/strangers.ts';

describe('the library of what a rollout gives and asks', () => {
  let house: AHouse;
  before(async () => {
    house = await aHouseOfAll();
  });
  after(() => house.close());

  const value = async (who = 'maya'): Promise<Value> =>
    JSON.parse(plain((await house.asks(who, 'GET', `/api/rollouts/${house.rolloutId}/value`)).text));
  const benefit = async (id: string): Promise<BenefitShown> =>
    (await value()).library.find((one) => one.id === id) ?? assert.fail(`${id} is not in the library`);
  const does = (verb: string, input: object, who = 'maya') => done(house, who, verb, input);
  const refused = async (who: string, verb: string, input: object) => {
    const { status, body } = await house.commands(who, verb, input);
    assert.ok(status >= 400 && status < 500, `${verb}: ${status}`);
    return body as { refusal: string; detail: string };
  };
  /** Written past the command, as if its rule were not there. */
  async function writes(...entries: NewEntry[]) {
    const opened = await house.open();
    const key = `past-the-rule-${opened.rollout.seq}`;
    await house.conversing.journals.append(opened, entries, { at: house.conversing.now().toString(), by: 'milepost', key });
  }
  const anew = {
    title: 'No more Friday evenings',
    roles: ['serviceOwner'],
    category: 'people',
    evidence: 'Three of four Fridays went on after six.',
    source: 'Our own count of March.',
    caseTitle: 'One Friday in March',
    caseText: 'Eleven cases waited at five. With one list four of them had been answered by Thursday.',
    effort: 'An hour to sort the queue. It comes back the same week.',
    askTitle: 'Say which queue hurts most',
    askWhy: 'It goes first.',
    withinDays: 3,
    deliverable: 'readyAnswers',
    section: 'support',
  };

  describe('asks something of everybody it gives to (P5)', () => {
    const asksOfAll = ({ gaps }: Value) =>
      assert.deepEqual(
        gaps.filter((gap) => /asked of|gain/.test(gap)),
        [],
      );

    it('each role gains something and answers for something, as the playbook starts (P5)', async () => {
      asksOfAll(await value());
    });

    it('a role nothing is written for and nothing is asked of is named (control of P5)', async () => {
      const { roles } = (await house.open()).rollout;
      const bare = { id: 'cleaner', title: 'List cleaner', side: 'customer' as const, summary: '', duties: [], effort: '' };
      await writes({ type: 'rolesDefined', data: { roles: [...roles, bare] } });
      const now = await value();
      assert.throws(() => asksOfAll(now));
      assert.deepEqual(now.gaps, [
        'What List cleaner gains is not said yet',
        'Nothing is asked of List cleaner yet: say what each of them answers for',
      ]);
      assert.deepEqual((await value('carla')).gaps, [], 'gaps are for those who steer');
      await writes({ type: 'rolesDefined', data: { roles } });
    });
  });

  describe('says what it costs (P6)', () => {
    const saysEffort = ({ library }: Value) => {
      for (const { title, effort } of library) assert.ok(effort.trim(), `${title} does not say what it costs`);
    };

    it('with words of its own, else with those of the roles it is for (P6)', async () => {
      const all = await value();
      saysEffort(all);
      const { roles } = (await house.open()).rollout;
      const shown = await benefit('foundEarly');
      assert.ok(roles.filter(({ id }) => shown.roles.includes(id)).every(({ effort }) => shown.effort.includes(effort)));
      assert.match((await benefit('explainOnce')).effort, /One coffee with two agents/);
    });

    it('one whose roles say nothing of it is found out (control of P6)', async () => {
      const { roles } = (await house.open()).rollout;
      await writes({ type: 'rolesDefined', data: { roles: roles.map((role) => ({ ...role, effort: '' })) } });
      const now = await value();
      assert.throws(() => saysEffort(now), /does not say what it costs/);
      assert.match(now.gaps.at(-1) ?? '', /^What it costs .* is not said yet$/);
      await writes({ type: 'rolesDefined', data: { roles } });
    });
  });

  describe('gives reasons in the reader’s own terms (P100, P101)', () => {
    const isFounded = ({ title, evidence, source, caseStudy, audience }: BenefitShown) => {
      assert.ok(evidence && source, `${title} has no evidence`);
      assert.ok(caseStudy.title && caseStudy.text, `${title} has no case`);
      assert.ok(audience, `${title} is for nobody`);
    };

    it('each benefit has evidence with its source, a case, the roles it is for and a category (P100, P101)', async () => {
      const { library, categories } = await value();
      assert.ok(library.length > 10);
      library.forEach(isFounded);
      assert.deepEqual(categories.map(({ name }) => name).sort(), ['Customers', 'Less risk, people', 'Revenue', 'Time']);
    });

    it('one without evidence is found out (control of P100)', async () => {
      const seq = await does('writeBenefit', { ...anew, evidence: '', source: '' });
      const { library } = await value();
      assert.throws(() => library.forEach(isFounded), /has no evidence/);
      await does('undo', { seq });
    });
  });

  it('is written, changed, taken out and taken back by those who steer, with what it asks and where more stands (P5, P6)', async () => {
    const before = (await value()).library;
    const wrote = await does('writeBenefit', anew);
    const [id = ''] = (await value()).library.map((one) => one.id).filter((one) => !before.some((old) => old.id === one));
    const shown = await benefit(id);
    assert.equal(shown.effort, anew.effort);
    assert.equal(shown.ask.deliverable?.id, 'readyAnswers');
    assert.match(shown.ask.when, /^by /);
    assert.deepEqual(shown.section, { id: 'support', title: 'Support and questions' });
    assert.equal(shown.told, 'Not told yet');
    const changed = await does('writeBenefit', { benefit: id, title: 'Fridays end at five', deliverable: '' });
    assert.deepEqual([(await benefit(id)).title, (await benefit(id)).ask.deliverable], ['Fridays end at five', null]);
    assert.equal((await refused('maya', 'undo', { seq: wrote })).refusal, 'dependsOn');
    const dropped = await does('dropBenefit', { benefit: id });
    assert.ok(!(await value()).library.some((one) => one.id === id));
    for (const seq of [dropped, changed, wrote]) await does('undo', { seq });
    assert.deepEqual(
      (await value()).library.map((one) => one.id),
      before.map((one) => one.id),
    );
    await does('undo', { seq: await does('writeBenefit', anew, 'ana') }, 'ana');
    assert.equal((await refused('carla', 'writeBenefit', anew)).refusal, 'notAllowed');
    for (const [input, refusal] of [
      [{ ...anew, roles: ['nobodyAtAll'] }, 'unknownRole'],
      [{ ...anew, roles: [] }, 'badInput'],
      [{ ...anew, title: '' }, 'badInput'],
      [{ ...anew, title: 'a'.repeat(10_000) }, 'badInput'],
      [{ ...anew, deliverable: 'nothing' }, 'unknownDeliverable'],
      [{ ...anew, section: 'nothing' }, 'unknownSection'],
      [{ ...anew, benefit: 'nothing' }, 'unknownBenefit'],
    ] as const)
      assert.equal((await refused('maya', 'writeBenefit', input)).refusal, refusal);
  });

  it('goes into a template as it was written, without names, and comes back the same (P7, U15)', async () => {
    const title = 'مرحبا 👋 <b>Carla Méndez</b> saves an hour';
    const seq = await does('writeBenefit', { ...anew, title });
    const file = (await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/documents/template.json`)).text;
    const read = readTemplateFile(file);
    assert.ok('template' in read, JSON.stringify(read));
    const written = read.template.benefits.at(-1) ?? assert.fail();
    assert.equal(written.effort, anew.effort);
    assert.deepEqual([written.ask.deliverable, written.section], ['readyAnswers', 'support']);
    assert.ok(!/Méndez/.test(written.title) && /مرحبا 👋/.test(written.title), written.title);
    const pull = async (): Promise<Preview> =>
      (await house.asks('maya', 'POST', `/api/rollouts/${house.rolloutId}/previews/pullTemplate`, { template: 'crm' })).body;
    const kept = await does('writeBenefit', { benefit: 'explainOnce', title: 'They explain it once' });
    const offers = (await pull()).offers;
    const choice = offers?.choices.find(({ value: part }) => part === 'benefit:explainOnce');
    assert.match(choice?.label ?? '', /\(written here\)$/);
    assert.ok(!offers?.value.split('\n').includes('benefit:explainOnce'), 'what was written here stays unless it is chosen');
    for (const one of [kept, seq]) await does('undo', { seq: one });
  });

  it('stands among the changes of a newer template as what it is, and comes with it (U15)', async () => {
    const dropped = await does('dropBenefit', { benefit: 'oneSignIn' });
    const pulled = await does('pullTemplate', { template: 'crm', parts: ['benefit:oneSignIn'] });
    assert.equal((await benefit('oneSignIn')).title, 'One sign-in to watch instead of one per system');
    await does('undo', { seq: pulled });
    await does('undo', { seq: dropped });
    assert.ok((await benefit('oneSignIn')).title);
  });

  describe('is passed on by those who promote it (P104)', () => {
    const canPassOn = ({ material, library }: Value) => {
      assert.ok(material.length, 'there is nothing to pass on');
      for (const { id } of material) {
        const benefit = library.find((one) => one.id === id) ?? assert.fail(id);
        for (const text of Object.values(passedOnWords('CRM rollout', benefit))) assert.ok(text.trim() && !/[*_#]{2}/.test(text), id);
      }
    };

    it('the champion has ready words with their source, copies them and says that they passed them on (P104)', async () => {
      await does('giveRole', { role: 'champion', person: personOf('yuki').oid });
      canPassOn(await value('yuki'));
      const { material } = await value('yuki');
      const chat = material.find(({ id }) => id === 'answerWithinTheHour') ?? assert.fail();
      assert.match(
        passedOnWords('CRM rollout', await benefit(chat.id)).chat,
        /^The lead you answer within the hour is the one you win\.\nFirms that tried/,
      );
      assert.match((await benefit('answerWithinTheHour')).source, /Harvard Business Review/);
      const { card, summary } = await house.says('yuki', 'share');
      assert.match(plain(summary), /^Something to pass on: The lead you answer within the hour/);
      const pressed = (title: string, of = card) => JSON.stringify(of).includes(`"title":"${title}"`);
      assert.ok(pressed('I passed it on') && pressed('Another one'));
      const { seq } = (await house.commands('yuki', 'passOn', { benefit: 'answerWithinTheHour' })).body;
      assert.equal((await value('yuki')).material.find(({ id }) => id === chat.id)?.said, 'Passed on by Yuki Tanaka');
      assert.equal((await refused('yuki', 'passOn', { benefit: 'answerWithinTheHour' })).refusal, 'alreadySo');
      await does('undo', { seq }, 'yuki');
      assert.equal((await value('yuki')).material.find(({ id }) => id === chat.id)?.said, '');
    });

    it('who does not promote it has none on the page, and the chat still gives what their roles gain (control of P104)', async () => {
      const theirs = await value('raj');
      assert.throws(() => canPassOn(theirs), /nothing to pass on/);
      assert.match(plain((await house.says('raj', 'pass on')).summary), /^Something to pass on: What breaks in week two/);
    });
  });
});
