import assert from 'node:assert/strict';
import { inLanguageOf } from '../../../bot/inLanguageOf.ts';
import { refuseUnstorable } from '../../../bot/store/refuseUnstorable.ts';
import { rowsOf } from '../../../bot/store/rows.ts';
import { isRefusal, type Told } from '../../../playbook/commands/Command.ts';
import { readDay } from '../../../playbook/commands/plan/import/readDay.ts';
import { splitCells } from '../../../playbook/commands/plan/import/splitCells.ts';
import { table } from '../../../playbook/commands/table.ts';
import type { Rollout } from '../../../playbook/journal/Rollout.ts';
import { anInstant, aRollout, decisionOf, oidOf, people, refusalOf, withDone, withSigned } from '../../support/builders.ts';

const running = aRollout();
const imports = (rollout: Rollout, text: string, reason = '') =>
  withDone(rollout, { verb: 'importPlan', by: 'maya', input: { text, reason } });

/** What is said of each line. */
function problems(text: string, rollout = running): string[] {
  const told = { rollout, input: { text, reason: '' }, by: 'maya', now: anInstant('2026-01-13T09:00:00Z'), people, named: {} };
  return (table.get('importPlan')?.problems?.(told as Told<unknown>) ?? []).map(({ line, text: said }) => `${line} ${said}`);
}

const shown = ({ milestones }: Rollout) =>
  milestones.slice(5).map(({ name, startOn, dueOn, deliverables }) => ({
    name,
    days: `${startOn} ${dueOn}`,
    deliverables: deliverables.map(({ title, owner, ownerRole, risky, dueOn: due }) => [title, owner ?? ownerRole, risky, due].join()),
  }));

describe('a table', () => {
  it('is read with tabs as spreadsheets copy it, with semicolons, and with commas', () => {
    for (const between of ['\t', ';', ','])
      assert.deepEqual(splitCells(['a', 'b c', 'd'].join(between)).rows, [{ line: 1, cells: ['a', 'b c', 'd'] }]);
    assert.deepEqual(splitCells('name;due, or end;x\n1;2;3').rows[0]?.cells, ['name', 'due, or end', 'x']);
  });

  it('keeps separators, quotes and lines inside quotes, and counts lines as the text has them', () => {
    const { rows } = splitCells('\uFEFFa,b\r\n"one, two","say ""yes""\r\nnow"\r\n\r\n,\r\nlast,7"');
    assert.deepEqual(rows, [
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['one, two', 'say "yes" now'] },
      { line: 6, cells: ['last', '7"'] },
    ]);
  });

  it('names the line of a quotation mark that is never closed', () => {
    assert.equal(splitCells('a,b\nc,"d\ne,f').unclosed, 2);
    assert.deepEqual(problems('milestone,due\nTraining,"tomorrow'), ['2 A quotation mark opens here and is never closed.']);
  });
});

describe('a day in a table', () => {
  const day = (text: string) => Object.values(readDay(text))[0];

  it('is read as people write it, the day before the month', () => {
    for (const text of [
      '2026-03-13',
      '13.03.2026',
      '13.3.2026',
      '13/03/2026',
      '13 Mar 2026',
      '13 March 2026',
      'Fri 13 Mar 2026',
      '13-Mar-2026',
    ])
      assert.equal(day(text), '2026-03-13', text);
    assert.equal(day('03/04/2026'), '2026-04-03');
  });

  it('is read with the name of its month in every language', () => {
    for (const text of [
      'Freitag, 13. März 2026',
      '13. Mär. 2026',
      '13 de marzo de 2026',
      'viernes 13 mar 2026',
      'vendredi 13 mars 2026',
      '2026年3月13日',
      '2026/3/13',
    ])
      assert.equal(day(text), '2026-03-13', text);
    assert.equal(day('1er juillet 2026'), '2026-07-01');
    for (const text of ['13 jui 2026', '13 Foo de 2026', '2026年13月1日'])
      assert.match(String(day(text)), /is not read|not in the calendar/, text);
  });

  it('is told what is wrong with it', () => {
    assert.match(String(day('03/13/2026')), /The day comes first, then the month: 13\/03\/2026/);
    assert.match(String(day('31.02.2026')), /not in the calendar/);
    assert.match(String(day('13/03/26')), /needs the year in full/);
    for (const text of ['tomorrow', '13 Foo 2026', '13.03', '46095']) assert.match(String(day(text)), /is not read as a day/, text);
  });
});

describe('a plan from a spreadsheet', () => {
  it('comes in with its columns in any order, called as people call them, and cells left open as above', () => {
    const text = [
      'Task\tMilestone\tAssigned to\tDue date\tRisk\tAcceptance criteria\tStart date',
      '\tTraining\t\t26.06.2026\t\t\t9 Jun 2026',
      'Teach Lyon\tTraining\tDana\t12/06/2026\tyes\tAll pass?\t',
      'Teach Oslo\t\ttechnical LEAD\t2026-06-19\tno\t\t',
      'Ask for rooms\tPilots\tben@northwind.example\t30.6.2026\t\t\t29.6.2026',
    ].join('\n');
    assert.deepEqual(shown(imports(running, text)), [
      {
        name: 'Training',
        days: '2026-06-09 2026-06-26',
        deliverables: ['Teach Lyon,dana,true,2026-06-12', 'Teach Oslo,technicalLead,false,2026-06-19'],
      },
      { name: 'Pilots', days: '2026-06-29 2026-06-30', deliverables: ['Ask for rooms,ben,false,2026-06-30'] },
    ]);
    assert.deepEqual(
      imports(running, text)
        .milestones.slice(5)
        .map(({ needs, baselineOn }) => [needs[0]?.replace(/^m\d+/, 'm'), baselineOn]),
      [
        ['goLive', '2026-06-26'],
        ['m-1', '2026-06-30'],
      ],
    );
  });

  it('comes in with its columns in every language, and yes and no', () => {
    const said = (head: string, yes: string, no: string) =>
      shown(imports(running, `${head}\nTraining;Teach Lyon;Dana;9.6.2026;12.6.2026;${yes}\n;Teach Oslo;;10.6.2026;12.6.2026;${no}`));
    const english = said('milestone;deliverable;owner;start;due;risky', 'yes', 'no');
    for (const [head, yes, no] of [
      ['Meilenstein;Ergebnis;Verantwortlich;Beginn;Fällig am;Riskant', 'Ja', 'nein'],
      ['Hito;Entregable;Responsable;Inicio;Fecha límite;Con riesgo', 'Sí', 'NO'],
      ['Jalon;Livrable;Responsable;Début;Échéance;Risqué', 'oui', 'non'],
      ['マイルストーン;成果物;担当者;開始日;期日;リスク', 'はい', 'なし'],
    ] as const)
      assert.deepEqual(said(head, yes, no), english, head);
    assert.match(problems('Meilenstein;Fällig;Ende\nA;;')[0] ?? '', /Two columns are read as “due”/);
    assert.match(problems('Meilenstone;Fällig\nA;')[0] ?? '', /The first row names the columns/);
  });

  it('is told in the reader’s language what its own words are', () => {
    for (const [tag, words] of [
      ['de', ['Meilenstein', 'ja oder nein', '31.02.2026']],
      ['es', ['hito', 'sí o no']],
      ['fr', ['jalon', 'non']],
      ['ja', ['マイルストーン', 'はい']],
    ] as const) {
      inLanguageOf(tag, () => {
        const all = [...problems('a;b'), ...problems('milestone;deliverable;due;risky\nKickoff;Rooms;31.02.2026;perhaps')].join(' ');
        for (const word of words) assert.ok(all.includes(word), `${tag}: ${all}`);
        assert.doesNotMatch(all, /milestone|\byes\b|calendar\b/, tag);
      });
    }
  });

  it('changes what has the same name, and doubles nothing when it comes twice', () => {
    const text =
      'milestone,deliverable,criterion,owner,due\nkickoff,First CRM with 20 of our accounts,Do 20 sign in?,Raj,\nKickoff,Rooms booked,,,2026-01-20';
    const once = imports(running, text);
    const first = once.milestones[0]?.deliverables[0];
    assert.deepEqual([first?.criterion, first?.owner, first?.dueOn], ['Do 20 sign in?', 'raj', '2026-01-16']);
    assert.deepEqual([once.milestones.length, once.milestones[0]?.deliverables.length], [5, 7]);
    assert.equal(refusalOf(once, { verb: 'importPlan', by: 'maya', input: { text } }), 'alreadySo');
  });

  it('asks why when days of what is there change, moves what has none in the table, and keeps the baseline (P66)', () => {
    const text = 'milestone,start,due\nData in,2026-01-28,2026-02-24';
    assert.equal(refusalOf(running, { verb: 'importPlan', by: 'maya', input: { text } }), 'daysNeedReason');
    const [, dataIn] = imports(running, text, 'Two days lost').milestones;
    assert.deepEqual(
      [dataIn?.startOn, dataIn?.dueOn, dataIn?.baselineOn, dataIn?.deliverables[0]?.startOn, dataIn?.redatings[0]?.reason],
      ['2026-01-28', '2026-02-24', '2026-02-20', '2026-01-28', 'Two days lost'],
    );
  });

  it('says line by line what is wrong, and stores nothing unless every line is right', () => {
    const text = [
      'milestone;deliverable;criterion;owner;team;start;due;risky',
      ';Early;;;;;;',
      'Training;Teach Lyon;;Nobody Here;Night shift;;31.02.2026;perhaps',
      'Training;teach lyon;;;;;;',
      'Training;;Is it?;;;12.06.2026;11.06.2026;',
      'Kickoff;Rooms booked;;;;;2026-03-01;',
      'New one;No days;;;;;;',
      `${'x'.repeat(81)};A;;;;1.6.2026;2.6.2026;`,
    ].join('\n');
    const said = problems(text);
    assert.deepEqual(
      said.map((line) => line.split(' ')[0]),
      ['2', '3', '3', '3', '3', '4', '5', '5', '5', '6', '7', '8'],
    );
    for (const part of ['No milestone is named', 'is nobody named in the rollout', 'There is no team “Night shift”', 'not in the calendar'])
      assert.ok(
        said.some((line) => line.includes(part)),
        part,
      );
    for (const part of [
      'Write yes or no',
      'stands on line 3 already',
      'belongs to nothing',
      'outside Kickoff',
      'is new and needs a start',
      '80 characters',
    ])
      assert.ok(
        said.some((line) => line.includes(part)),
        part,
      );
    const decision = decisionOf(running, { verb: 'importPlan', by: 'maya', input: { text } });
    assert.deepEqual(isRefusal(decision) && [decision.refusal, decision.facts.count, decision.facts.line], [
      'planUnreadable',
      '7 lines have something',
      '2',
    ]);
  });

  it('says so when the first row does not name the columns, or nothing stands below it', () => {
    assert.match(problems('Training,Teach Lyon,Is it?')[0] ?? '', /^1 The first row names the columns/);
    assert.match(problems('milestone,due,end\nA,,')[0] ?? '', /^1 Two columns are read as “due”/);
    assert.match(problems('milestone,due')[0] ?? '', /^1 There is nothing below/);
  });

  it('tells apart people of one name, and leaves a signed milestone as it is', () => {
    const twins = { ...people, eve: { ...people.eve!, name: 'Dana Two' }, dana: { ...people.dana!, name: 'Dana One' } };
    const named = withDone(running, { verb: 'namePerson', by: 'maya', input: { person: oidOf('eve'), side: 'vendor' } });
    const told = { rollout: named, by: 'maya', now: anInstant('2026-01-13T09:00:00Z'), people: twins, named: {} };
    const said = (owner: string) => {
      const input = { text: `milestone,deliverable,owner\nKickoff,Rooms,${owner}`, reason: '' };
      return table
        .get('importPlan')
        ?.problems?.({ ...told, input } as Told<unknown>)
        .map(({ text }) => text.split('.')[0]);
    };
    assert.deepEqual([said('Dana'), said('d.two@contoso.example'), said('One Dana')], [['“Dana” could be several people'], [], []]);
    const signed = withSigned(running, 'kickoff');
    assert.match(problems('milestone,deliverable\nKickoff,Rooms', signed)[0] ?? '', /^2 Kickoff is signed and sealed/);
  });

  it('is taken back, unless somebody worked on it since', () => {
    const text = 'milestone,deliverable,start,due\nTraining,Teach Lyon,9.6.2026,12.6.2026\nKickoff,Rooms booked,,';
    const imported = imports(running, text);
    const undo = { verb: 'undo', by: 'maya', input: { seq: imported.seq } } as const;
    assert.deepEqual(withDone(imported, undo).milestones, running.milestones);
    const rooms = { milestone: 'kickoff', deliverable: imported.milestones[0]?.deliverables.at(-1)?.id };
    const begun = withDone(imported, { verb: 'startDeliverable', by: 'maya', input: rooms });
    assert.equal(refusalOf(begun, undo), 'dependsOn');
  });

  it('of 200 milestones and 2,000 deliverables fits into one append, and comes back out of it', () => {
    const line = (_: unknown, place: number) =>
      `Milestone ${place % 195};${`${place} `.padEnd(100, 'é')};${'"'.padEnd(151, '""')}";Dana;9.6.2026;12.6.2026;yes`;
    const lines = ['milestone;deliverable;criterion;owner;start;due;risky', ...Array.from({ length: 2000 }, line)];
    const input = { text: lines.join('\n') };
    const decision = decisionOf(running, { verb: 'importPlan', by: 'maya', input });
    const entries = isRefusal(decision) ? [] : decision.entries;
    const stamp = { at: '2026-01-13T09:00:00Z', by: 'maya', key: 'k'.repeat(300) };
    const { changes } = rowsOf(entries, stamp, running.seq, 'hash');
    assert.ok(changes.length > 0 && changes.length <= 90, `${changes.length} rows`);
    refuseUnstorable('r1', changes);
    const imported = withDone(running, { verb: 'importPlan', by: 'maya', input });
    assert.deepEqual([imported.milestones.length, imported.milestones.flatMap(({ deliverables }) => deliverables).length], [200, 2030]);
    const moved = withDone(imported, { verb: 'redatePlan', by: 'maya', input: { onwards: true, byDays: 1, reason: 'Late' } });
    refuseUnstorable('r1', rowsOf(moved.entries.slice(imported.entries.length), stamp, imported.seq, 'hash').changes);
    const back = withDone(moved, { verb: 'undo', by: 'maya', input: { seq: moved.seq } });
    assert.equal(withDone(back, { verb: 'undo', by: 'maya', input: { seq: imported.seq } }).milestones.length, 5);
  });

  it('of more milestones or deliverables than that is told from which line on', () => {
    const milestones = Array.from({ length: 197 }, (_, place) => `Milestone ${place},,9.6.2026,12.6.2026`);
    assert.match(
      problems(['milestone,deliverable,start,due', ...milestones].join('\n'))[0] ?? '',
      /^197 A rollout has at most 200 milestones/,
    );
    const deliverables = Array.from({ length: 2001 }, (_, place) => `Kickoff,Part ${place}`);
    assert.match(problems(['milestone,deliverable', ...deliverables].join('\n'))[0] ?? '', /^2002 At most 2,000 deliverables/);
  });
});
