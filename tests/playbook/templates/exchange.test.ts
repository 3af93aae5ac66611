import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { readTemplateBytes } from '../../../bot/documents/templates/readTemplateBytes.ts';
import { templateFolder } from '../../../bot/documents/templates/templateFolder.ts';
import { templateZip } from '../../../bot/documents/templates/templateZip.ts';
import { startRollout } from '../../../playbook/commands/startRollout.ts';
import { readJson } from '../../../playbook/templates/exchange/readJson.ts';
import { templateFile } from '../../../playbook/templates/exchange/templateFile.ts';
import { templateOf } from '../../../playbook/templates/exchange/templateOf.ts';
import type { Template } from '../../../playbook/templates/Template.ts';
import { templates } from '../../../playbook/templates/templates.ts';
import { aStart, aStartedRollout, people, withDone } from '../../support/builders.ts';
import { aTemplate } from '../../support/templateFixtures.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function problemsOf(bytes: Uint8Array) {
  const read = readTemplateBytes(bytes);
  assert.ok('problems' in read, 'it was read');
  return read.problems;
}

function templateIn(bytes: Uint8Array): Template {
  const read = readTemplateBytes(bytes);
  assert.ok('template' in read, JSON.stringify('problems' in read && read.problems));
  return read.template;
}

/** The zip file with one of its files otherwise. */
function zipWith(path: string, change: (text: string) => string, template = aTemplate()): Uint8Array {
  const files = Object.entries(templateFolder(template)).map(([name, text]) => [name, strToU8(name === path ? change(text) : text)]);
  return zipSync(Object.fromEntries(files));
}

const jsonWith = (from: string | RegExp, to: string) => bytesOf(templateFile(aTemplate()).replace(from, to));

describe('A template as a file', () => {
  for (const template of [...Object.values(templates), aTemplate()])
    it(`of ${template.name} reads back as what was written, as JSON and as Markdown, byte for byte (P7)`, () => {
      const json = templateFile(template);
      const zip = templateZip(template);
      assert.equal(templateFile(templateIn(bytesOf(json))), json);
      assert.deepEqual(templateZip(templateIn(zip)), zip);
      assert.equal(templateFile(templateIn(zip)), json);
    });

  it('of a rollout, started from and made again, is the same in both forms (P7, P35)', () => {
    for (const template of [...Object.values(templates), aTemplate()]) {
      const first = templateOf(aStartedRollout({ templateId: undefined, template }), people);
      const again = templateOf(
        aStartedRollout({
          templateId: undefined,
          template: templateIn(bytesOf(templateFile(first))),
          customer: 'Tailspin (EMEA)',
          startOn: '2027-03-01',
        }),
        people,
      );
      assert.equal(templateFile(again), templateFile(first));
      const third = templateOf(
        aStartedRollout({ templateId: undefined, template: templateIn(templateZip(first)), vendor: 'A|B *C*' }),
        people,
      );
      assert.deepEqual(templateZip(third), templateZip(first));
    }
  });

  /** The practices of everything planned, as a template that was made of a rollout names them. */
  const isCited = (made: Template, template: Template) => {
    const cited = ({ milestones }: Template) => milestones.map(({ cites, deliverables }) => [cites, deliverables.map((one) => one.cites)]);
    assert.deepEqual(cited(made), cited(template), 'the practices were lost on the way');
  };

  it('keeps the practices of its milestones and deliverables through a rollout, and through both forms (P7, P35)', () => {
    for (const template of [...Object.values(templates), aTemplate()]) {
      const made = templateOf(aStartedRollout({ templateId: undefined, template }), people);
      for (const read of [templateIn(bytesOf(templateFile(made))), templateIn(templateZip(made))]) isCited(read, template);
    }
  });

  it('would lose them where the journal keeps none, as the first version did (control)', () => {
    const rollout = aStartedRollout({ templateId: undefined, template: aTemplate() });
    const milestones = rollout.milestones.map(({ cites: _cites, ...milestone }) => milestone);
    assert.throws(() => isCited(templateOf({ ...rollout, milestones }, people), aTemplate()), /lost on the way/);
  });

  it('would not be the same without the companies put back (control)', () => {
    const rollout = aStartedRollout({ templateId: undefined, template: aTemplate() });
    const kept = { ...rollout, start: rollout.start && { ...rollout.start, sides: { customer: '-', integrator: '-', vendor: '-' } } };
    assert.notEqual(templateFile(templateOf(kept, people)), templateFile(templateOf(rollout, people)));
  });

  it('is text people read: an order of its own, ids side by side, a section line by line (P35)', () => {
    const json = templateFile(aTemplate());
    assert.match(json, /^\{\n {2}"id": "desk",\n {2}"version": "2.1",\n {2}"name": "Help desk",/);
    assert.match(json, /"cites": \["P10", "P14"\]/);
    assert.match(json, /"markdown": \[\n {8}"The success belongs to \{customer\}\.",\n {8}"",/);
    const folder = templateFolder(aTemplate());
    assert.deepEqual(Object.keys(folder), [
      'template.md',
      'teams.md',
      'roles/01-accountable.md',
      'roles/02-projectManager.md',
      'milestones/01-first.md',
      'milestones/02-second.md',
      'sections/01-ownership.md',
      'sections/02-calls.md',
      'benefits/01-oneList.md',
      'metrics/01-lost.md',
    ]);
    assert.match(
      folder['milestones/01-first.md'] ?? '',
      /\| list \| List \\\| one \| Is it there\? \| accountable \| desk \| yes \| 0 \| 4 \|/,
    );
  });

  it('takes what an editor makes of it: other line ends, a mark in front, a folder around, litter beside (P35)', () => {
    const files = Object.entries(templateFolder(aTemplate())).map(([name, text]) => [
      `my desk/${name}`,
      strToU8(`\uFEFF${text.replaceAll('\n', '\r\n')}`),
    ]);
    const zip = zipSync({
      ...Object.fromEntries(files),
      '__MACOSX/my desk/._template.md': strToU8('x'),
      'my desk/.DS_Store': strToU8('x'),
    });
    assert.equal(templateFile(templateIn(zip)), templateFile(aTemplate()));
  });
});

describe('A template file that cannot be read', () => {
  it('is refused line by line, with all that is wrong at once (P35)', () => {
    const source = templateFile(aTemplate())
      .replace('"side": "integrator"', '"side": "builder"')
      .replace('"dueDay": 9', '"dueDay": "nine"')
      .replace('"title": "It is up to us"', '"titel": "It is up to us"');
    const lineOf = (part: string) => source.split('\n').findIndex((line) => line.includes(part)) + 1;
    assert.deepEqual(
      problemsOf(bytesOf(source)).map(({ line, text }) => [line, text]),
      [
        [lineOf('"builder"'), '“side” has to be one of customer, integrator, vendor.'],
        [lineOf('"nine"'), '“dueDay” has to be a number.'],
        [lineOf('"titel"') - 3, '“title” is missing.'],
        [lineOf('"titel"'), '“titel” is not known here. Take it out, or look for a slip of the pen.'],
      ],
    );
  });

  for (const [what, bytes, file, said] of [
    [
      'names a role that is not there',
      jsonWith('"ownerRole": "projectManager"', '"ownerRole": "boss"'),
      'template.json',
      '“ownerRole” names “boss”, and there is no such role.',
    ],
    [
      'names a milestone that is not there',
      jsonWith('"milestones": ["first"]', '"milestones": ["last"]'),
      'template.json',
      '“milestones” names “last”, and there is no such milestone.',
    ],
    [
      'names a team that is not there',
      jsonWith('"team": "desk"', '"team": "nobody"'),
      'template.json',
      '“team” names “nobody”, and there is no such team.',
    ],
    [
      'has an id twice',
      jsonWith('"id": "calls",\n      "group"', '"id": "ownership",\n      "group"'),
      'template.json',
      'There are two sections with the id “ownership”.',
    ],
    [
      'has a name in a group twice',
      jsonWith('"version": "2.1"', '"version": "2.1", "version": "3"'),
      'template.json',
      '“version” stands twice in the same group.',
    ],
    [
      'reaches for what every object has',
      jsonWith('"version": "2.1"', '"version": "2.1", "__proto__": {"a": 1}'),
      'template.json',
      '“__proto__” is not known here. Take it out, or look for a slip of the pen.',
    ],
    [
      'is cut',
      bytesOf(templateFile(aTemplate()).slice(0, 900)),
      'template.json',
      'The file ends too early: a bracket or a quote is not closed.',
    ],
    ['lacks a comma', jsonWith('"version": "2.1",', '"version": "2.1"'), 'template.json', 'A comma or } is expected here.'],
    [
      'is not UTF-8',
      Uint8Array.from([0x7b, 0x0a, 0x22, 0xff, 0x22]),
      'template.json',
      'This is not text in UTF-8. Save the file as UTF-8 and try again.',
    ],
    ['is empty', new Uint8Array(), 'template.json', 'The file is empty.'],
    [
      'is one of the Markdown files',
      bytesOf(templateFolder(aTemplate())['template.md'] ?? ''),
      'template.json',
      'This is one Markdown file. Put the whole folder into a zip file and choose that.',
    ],
    [
      'has a row that is too short',
      zipWith('milestones/01-first.md', (text) => text.replace(' | desk |', ' |')),
      'milestones/01-first.md',
      'This row has 9 cells, and the table has 10 columns.',
    ],
    [
      'has facts that are none',
      zipWith('sections/02-calls.md', (text) => text.replace('ownerRole: projectManager', 'ownerRole projectManager')),
      'sections/02-calls.md',
      null,
    ],
    [
      'has facts that point elsewhere',
      zipWith('sections/01-ownership.md', (text) =>
        text.replace('audience: [accountable]', 'audience: &a [accountable]').replace('milestones: [first]', 'milestones: *a'),
      ),
      'sections/01-ownership.md',
      'Write this out: a reference to another place (* or &) is not read.',
    ],
    [
      'has a file that belongs nowhere',
      zipSync({ 'template.md': strToU8('---\n---\n'), 'notes/a.md': strToU8('') }),
      'notes/a.md',
      'This file is not part of a template. Take it out, or move it to where it belongs.',
    ],
    [
      'leads out of its folder',
      zipSync({ 'template.md': strToU8(''), '../../etc/passwd': strToU8('') }),
      'template.zip',
      '“../../etc/passwd” points out of its folder. Nothing was read of it.',
    ],
    [
      'unpacks to more than fits',
      zipSync({ 'template.md': new Uint8Array(50_000_000) }),
      'template.zip',
      'What is in the zip file is larger than a template that can be started.',
    ],
    ['is no zip file', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'template.zip', 'This zip file is damaged, or no zip file at all.'],
    ['holds no template', zipSync({ 'a.md': strToU8('') }), 'template.md', 'There is no template.md in the zip file.'],
  ] as const)
    it(`because it ${what} is refused in plain words (P35)`, () => {
      const found = problemsOf(bytes).find((one) => one.file === file && (said === null || one.text === said));
      assert.ok(found, JSON.stringify(problemsOf(bytes)));
      assert.ok(found.line > 0);
    });

  it('says the limits of one start in sentences (P7)', () => {
    const [section] = aTemplate().sections;
    assert.ok(section);
    const many = aTemplate({ sections: Array.from({ length: 35 }, (_, place) => ({ ...section, id: `s${place}`, exercises: undefined })) });
    assert.deepEqual(
      problemsOf(bytesOf(templateFile(many))).map(({ text }) => text),
      ['“sections” can hold 34 at most: more is not stored in one go.'],
    );
    const [role] = aTemplate().roles;
    const long = aTemplate({
      roles: [
        ...aTemplate().roles,
        ...Array.from({ length: 50 }, (_, place) => ({ ...role, id: `r${place}`, effort: 'x'.repeat(700) })),
      ] as never,
    });
    assert.match(problemsOf(bytesOf(templateFile(long)))[0]?.text ?? '', /^All roles together are longer than 28000 characters of JSON/);
  });

  it('that fills every limit still starts (P7)', () => {
    const [section] = aTemplate().sections;
    const [team] = aTemplate().teams;
    const full = aTemplate({
      sections: Array.from({ length: 34 }, (_, place) => ({
        ...section,
        id: `s${place}`,
        markdown: `${'"'.repeat(9_000)}${'x'.repeat(10_000)}\n`,
      })) as never,
      teams: Array.from({ length: 10 }, (_, place) => ({ ...team, id: `t${place}` })) as never,
      milestones: aTemplate().milestones.map((one) => ({ ...one, deliverables: [] })),
      benefits: [],
    });
    assert.equal(aStartedRollout({ templateId: undefined, template: full }).sections.length, 34);
  });
});

describe('JSON with its lines', () => {
  it('reads exactly what JSON reads', () => {
    for (const text of [
      '{"a":[1,-2.5e3,true,false,null,"\\u00e9\\n"]}',
      '[]',
      '{}',
      ' "x" ',
      '0',
      '-0.1',
      '01',
      '[1,]',
      '{"a":1,}',
      "{'a':1}",
      '"\t"',
      '"\\x"',
      'nul',
      '[1] 2',
      '',
      '{"a" 1}',
      '[1 2]',
      '1e',
      '+1',
      '.5',
      '"\\ud83d\\ude42"',
    ]) {
      const read = readJson(text);
      let wanted: unknown;
      let fails = false;
      try {
        wanted = JSON.parse(text);
      } catch {
        fails = true;
      }
      assert.equal('line' in read, fails, text);
      if ('value' in read) assert.equal(JSON.stringify(read.value), JSON.stringify(wanted));
    }
  });
});

describe('A rollout started from a template', () => {
  it('maps its roles to people in the same moment (U11)', () => {
    const rollout = aStartedRollout({
      people: [
        { role: 'dataLead', person: 'oid-dana' },
        { role: 'technicalLead', person: 'oid-raj' },
        { role: 'sponsor', person: 'oid-ana' },
      ],
    });
    assert.deepEqual([rollout.holders.dataLead, rollout.holders.technicalLead, rollout.holders.sponsor], [['dana'], ['raj'], ['ana']]);
    assert.equal(rollout.people.raj?.side, 'integrator');
    assert.equal(aStartedRollout().holders.dataLead, undefined, 'control: nobody was named');
  });

  it('counts its days back from the go-live in working days (U12)', () => {
    const rollout = aStartedRollout({ startOn: undefined, goLiveOn: '2026-06-08' });
    assert.equal(rollout.milestones.at(-1)?.dueOn, '2026-06-08');
    assert.equal(rollout.start?.startOn, '2026-01-12');
    assert.equal(
      aStartedRollout({ startOn: undefined, goLiveOn: '2026-06-07' }).milestones.at(-1)?.dueOn,
      '2026-06-05',
      'a Sunday is the Friday before',
    );
    assert.notEqual(aStartedRollout({ startOn: '2026-06-08' }).milestones.at(-1)?.dueOn, '2026-06-08', 'control: a kickoff is no go-live');
  });

  it('keeps milestones whose days overlap from waiting for each other (P66)', () => {
    const rollout = aStartedRollout({
      templateId: undefined,
      template: aTemplate({ milestones: aTemplate().milestones.map(({ needs: _needs, ...one }) => one) }),
    });
    assert.deepEqual(
      rollout.milestones.map(({ needs }) => needs),
      [[], []],
    );
    assert.deepEqual(aStartedRollout().milestones[1]?.needs, ['kickoff']);
  });

  it('is not started from anything that is no template (P35)', () => {
    for (const template of [7, [], {}, { ...aTemplate(), roles: [] }, JSON.parse('{"__proto__": 1}')]) {
      const read = startRollout.input.safeParse(aStart({ templateId: undefined, template }));
      assert.match(read.error?.issues[0]?.message ?? '', /^This template cannot be started\. /);
    }
  });
});

describe('A template made of a rollout', () => {
  const typed = (markdown: string) => {
    const rollout = aStartedRollout();
    const section = rollout.sections[0];
    assert.ok(section);
    const written = withDone(rollout, { verb: 'publishSection', by: 'maya', input: { section: section.id, basedOn: 1, markdown } });
    return templateOf(written, people).sections[0]?.markdown ?? '';
  };

  it('holds no person and no company (P7)', () => {
    assert.equal(
      typed('Ask Ana or Dana at Northwind, not Fabrikam’s Eve. Danas stay.'),
      'Ask Accountable or somebody at {customer}, not {integrator}’s somebody. Danas stay.\n',
    );
    const finished = withDone(aStartedRollout({ title: 'Northwind goes' }), { verb: 'closeRollout', by: 'maya' });
    const json = templateFile(templateOf(finished, people));
    for (const name of ['Northwind', 'Fabrikam', 'Contoso', 'oid-', '2026']) assert.ok(!json.includes(name), name);
  });

  it('holds no secret and no link with a key (P7)', () => {
    const text = typed(
      'Open https://bob:pw1@wiki.example/page/3?sig=abc#x, https://x.example/hook/T0K3N9s8d7f6g5h4j3k2l1 or mailto bob.s@x.example.\nPassword: hunter2\nToken = "abc.def"\nghp_abcdefghijklmnop and +33 1 23 45 67 89 and 3fa85f64-5717-4562-b3fc-2c963f66afa6',
    );
    assert.match(text, /https:\/\/wiki\.example\/page\/3, https:\/\/x\.example\/hook or/);
    for (const secret of ['bob', 'pw1', 'sig', 'T0K3N', 'hunter2', 'abc.def', 'ghp_', '23 45', '3fa85f64'])
      assert.ok(!text.includes(secret), `${secret}: ${text}`);
  });

  it('counts its days from the kickoff again, as the plan stands now (P7, U12)', () => {
    const rollout = withDone(aStartedRollout(), {
      verb: 'redatePlan',
      by: 'maya',
      input: { onwards: true, milestone: 'salesPilot', byDays: 5, reason: 'Late' },
    });
    const template = templateOf(rollout, people);
    assert.deepEqual(
      template.milestones.map(({ startDay, dueDay }) => [startDay, dueDay]),
      [
        [0, 9],
        [10, 29],
        [35, 49],
        [50, 79],
        [80, 110],
      ],
    );
    assert.deepEqual(template.milestones[0]?.deliverables[0], templates.crm?.milestones[0]?.deliverables[0]);
  });
});
