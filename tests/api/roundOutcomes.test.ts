// How a round of notes ended, person by person and as a file (U18, P99), through the HTTP door.
import assert from 'node:assert/strict';
import { outcomeRow, outcomesCsv } from '../../bot/documents/outcomesCsv.ts';
import type { Rounds } from '../../bot/store/rounds.ts';
import type { RoundReport, Value } from '../../playbook/contract/Value.ts';
import type { Looking } from '../../playbook/views/Looking.ts';
import { outcomeRecord } from '../../playbook/views/outcomeOf.ts';
import { type Round, roundsOf } from '../../playbook/views/roundOf.ts';
import { roundReport } from '../../playbook/views/roundReport.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { done } from '../support/aSigning.ts';
import { readCsv } from '../support/readCsv.ts';
import { outsider } from '../support/strangers.ts';

/** A cell that a spreadsheet would run. */
const runs = /^[=+\-@\t\r]/;

describe('how a round of notes ended (P99, U18)', () => {
  let house: AHouse;
  let id: string;
  before(async () => {
    house = await aHouse();
    house.at('2026-03-13T12:00:00Z');
    await house.waker.finish();
    const { rollout } = await house.open();
    id = `reminders-${rollout.reminders.at(-1)?.round}`;
    await ends('Yuki Tanaka', 'notInstalled');
    await ends('Raj Patel', 'blocked');
    const { round } = rollout.reminders.at(-1) ?? {};
    await done(house, 'ana', 'answerReminder', { round, answer: 'help', text: '=HYPERLINK("https://evil.example")' });
  });
  after(() => house.close());

  /** As the engine writes it where Teams says no. */
  async function ends(name: string, outcome: string): Promise<void> {
    const { people } = await house.open();
    const partition = `${house.rolloutId}|${id.replace('-', '/')}`;
    const rows = await house.engine.range('deliveries', partition, '', '|', 100);
    const row = rows.find(({ body }) => people[String(body.to)]?.name === name);
    assert.ok(row, `${name} got a note`);
    const { conversationId: _c, activityId: _a, serviceUrl: _s, ...rest } = row.body;
    await house.engine.write('deliveries', partition, [{ kind: 'put', row: row.row, body: { ...rest, state: 'ended', outcome } }]);
  }
  const get = (who: Parameters<AHouse['asks']>[0], path = '') =>
    house.asks(who, 'GET', `/api/rollouts/${house.rolloutId}/rounds/${id}${path}`);
  const looking = async (): Promise<Looking> => {
    const { rollout, people } = await house.open();
    return { rollout, people, now: house.conversing.now(), reader: null, readerName: '' };
  };

  it('tells each person’s outcome with its reason and what to do about it, those who need help and those it did not reach first (U18)', async () => {
    const { round, people }: RoundReport = (await get('maya')).body;
    const [yuki, raj, ana] = ['Yuki Tanaka', 'Raj Patel', 'Ana Ruiz'].map((name) => people.find(({ person }) => person.name === name));
    assert.equal(people[0], ana, 'whoever asks for help is read first');
    assert.deepEqual(new Set(people.slice(1, 3)), new Set([yuki, raj]));
    assert.deepEqual([yuki?.said, raj?.said], ['Milepost is not installed for them', 'They blocked the chat with Milepost']);
    assert.ok(yuki?.mend && raj?.mend && !ana?.mend);
    assert.deepEqual([ana?.outcome, ana?.answer, ana?.link], ['sent', 'help', null]);
    assert.match(ana?.words ?? '', /^=HYPERLINK/);
    assert.match(yuki?.link ?? '', /^https:\/\/teams\.microsoft\.com\/l\/app\/[\w-]+$/);
    assert.match(ana?.said ?? '', /^Reached on \w{3}.\d+.Mar, \d\d:\d\d$/);
    assert.equal(
      round.counts.reduce((sum, { count }) => sum + count, 0),
      people.length,
    );
    assert.deepEqual(round.answers, { will: 0, done: 0, help: 1, none: people.length - 3 });
    assert.match(round.line, /reached, 1 answered$/);
  });

  it('stands in the list of rounds with its counts, for those who steer alone', async () => {
    const [steers, other] = await Promise.all(
      ['maya', 'carla'].map(async (who) => (await house.asks(who, 'GET', `/api/rollouts/${house.rolloutId}/value`)).body as Value),
    );
    const [round] = steers?.rounds ?? [];
    assert.equal(round?.id, id);
    assert.equal(round?.csv, `/api/rollouts/${house.rolloutId}/rounds/${id}/outcomes.csv`);
    assert.equal(round?.counts[0]?.name, 'Reached');
    assert.deepEqual(other?.rounds, []);
  });

  it('is refused to everybody else, with the names of those who may', async () => {
    for (const path of ['', '/outcomes.csv']) {
      const refused = await get('carla', path);
      assert.equal(refused.status, 403);
      assert.match(refused.body.detail, /^Only Maya Lindqvist or Ana Ruiz can/);
      assert.ok([403, 404].includes((await get(outsider, path)).status));
      assert.equal((await get(null, path)).status, 401);
      assert.equal((await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/rounds/reminders-99${path}`)).status, 404);
    }
  });

  it('comes as a file with everybody once, the answer and its words, and nothing a spreadsheet would run', async () => {
    const got = await get('maya', '/outcomes.csv');
    assert.equal(got.headers.get('content-type'), 'text/csv; charset=utf-8');
    assert.match(got.headers.get('content-disposition') ?? '', /^attachment; filename="CRM rollout, Notes of [^"]+\.csv"/);
    assert.deepEqual([...got.bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
    const [head, ...rows] = readCsv(got.text);
    assert.deepEqual(head?.slice(0, 5), ['Person', 'Role, company', 'Note', 'Outcome', 'What happened']);
    const { people }: RoundReport = (await get('maya')).body;
    assert.deepEqual(rows.map(([name]) => name).sort(), people.map(({ person }) => person.name).sort());
    const ana = rows.find(([name]) => name === 'Ana Ruiz');
    assert.equal(ana?.[9], 'I need help');
    assert.match(ana?.[10] ?? '', /^'=HYPERLINK/);
    assert.deepEqual(
      rows.flat().filter((cell) => runs.test(cell)),
      [],
    );
  });

  it('would run what people typed if it were not guarded: the control', async () => {
    const whole = await looking();
    const round = roundsOf(whole.rollout).find((one) => one.id === id);
    const note = round?.notes.find(({ answer }) => answer?.text);
    assert.ok(note);
    const row = outcomeRow(outcomeRecord(whole, note, { outcome: 'sent', at: '' }));
    assert.ok(runs.test(row.words ?? ''));
    const guarded = outcomesCsv();
    guarded.end(row);
    assert.match(String(await guarded.toArray()), /'=HYPERLINK/);
  });

  it('is read page by page, nobody twice and nobody left out', async () => {
    const { conversing } = house;
    const { rounds } = conversing;
    const asked: number[] = [];
    const threes: Pick<Rounds, 'outcomesOf' | 'answered'> = {
      ...rounds,
      outcomesOf: (rollout, round, from, limit) => {
        asked.push(limit);
        return rounds.outcomesOf(rollout, round, from, 3);
      },
    };
    conversing.rounds = threes;
    try {
      const rows = readCsv((await get('maya', '/outcomes.csv')).text).slice(1);
      assert.equal(new Set(rows.map(([name]) => name)).size, rows.length);
      assert.equal(rows.length, ((await get('maya')).body as RoundReport).people.length);
    } finally {
      conversing.rounds = rounds;
    }
    assert.ok(asked.length > 4, 'several pages were read');
    assert.ok(asked.every((limit) => limit <= 500));
  });

  it('shows a hundred of four thousand, and counts them all', async () => {
    const whole = await looking();
    const notes = Array.from({ length: 4000 }, (_, place) => ({
      person: `p${place}`,
      title: 'Two hours back',
      at: '2026-03-12T08:00:00Z',
      answer: null,
      duty: `reminder/4/p${place}`,
    }));
    const round: Round = {
      id: 'reminders-4',
      title: 'Notes of Thu 12 Mar',
      cutAt: '2026-03-12T08:00:00Z',
      notes,
      closed: null,
      again: false,
    };
    const known = new Map(notes.map(({ person }, place) => [person, { outcome: place % 400 === 7 ? 'gone' : 'sent', at: '' }]));
    const report = roundReport(whole, round, known, null);
    assert.equal(report.people.length, 100);
    assert.deepEqual(
      report.round.counts.map(({ outcome, count }) => [outcome, count]),
      [
        ['sent', 3990],
        ['gone', 10],
      ],
    );
    assert.ok(report.people.slice(0, 10).every(({ outcome }) => outcome === 'gone'));
  });

  it('reads a round of the time when each note was a duty of its own, and says of one that waits when it goes', async () => {
    const whole = await looking();
    const note = (person: string) => ({
      person,
      title: 'Two hours back',
      at: '2026-03-12T08:00:00Z',
      answer: null,
      duty: `reminder/0/${person}`,
    });
    const round: Round = {
      id: 'reminders-0',
      title: 'Notes of Thu 12 Mar',
      cutAt: '2026-03-12T08:00:00Z',
      notes: ['a', 'b'].map(note),
      closed: null,
      again: false,
    };
    const ended = { 'reminder/0/a': { at: '2026-03-12T08:00:10Z', outcome: 'refused' as const, to: 'a' } };
    const { people } = roundReport({ ...whole, rollout: { ...whole.rollout, ended } }, round, new Map(), null);
    assert.deepEqual(
      people.map(({ outcome, said }) => [outcome, said.replaceAll('\u00a0', ' ')]),
      [
        ['refused', 'Teams refused the message'],
        ['waiting', 'Goes out on Thu 12 Mar, 09:00'],
      ],
    );
  });
});
