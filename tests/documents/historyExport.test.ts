import assert from 'node:assert/strict';
import { csvRow, historyCsv } from '../../bot/documents/historyCsv.ts';
import { entriesAtOnce } from '../../bot/documents/historyRows.ts';
import type { EntryRecord } from '../../playbook/views/entryRecord.ts';
import type { AHouse } from '../support/aHouse.ts';
import { aHouseOfAll, askToSign, documentAt, done, kickoff, signs } from '../support/aSigning.ts';
import { readCsv } from '../support/readCsv.ts';
import { outsider, personOf } from '../support/strangers.ts';

/** A cell that a spreadsheet would run. */
const runs = /^[=+\-@\t\r]/;

const numbersTo = (last: number) => Array.from({ length: last }, (_, place) => place + 1);

describe('the full history as a file (U22)', () => {
  let house: AHouse;
  before(async () => {
    house = await aHouseOfAll();
    house.at('2026-07-01T08:00:00Z');
    await done(house, 'maya', 'planTalk', { milestone: kickoff, person: personOf('ana').oid, on: '2026-07-02' });
    await done(house, 'maya', 'recordTalk', {
      milestone: kickoff,
      person: personOf('ana').oid,
      outcome: 'hasConcerns',
      on: '2026-07-01',
      text: 'Between us two',
    });
    const signoff = await askToSign(house);
    await done(house, 'ingrid', 'handOverSignoff', { signoff, person: personOf('carla').oid, text: '=HYPERLINK("https://evil.example")' });
    await signs(house, 'ana', signoff);
    await done(house, 'lena', 'raiseIssue', { severity: 'minor', text: 'One, "two"\nthree' });
    await house.waker.finish();
  });
  after(() => house.close());

  it('as CSV has every entry with who, what and both clocks (U22)', async () => {
    const { rollout } = await house.open();
    const got = await documentAt(house, 'lena', 'history.csv');
    assert.equal(got.headers.get('content-type'), 'text/csv; charset=utf-8');
    assert.deepEqual([...got.bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
    const [head, ...rows] = readCsv(got.text);
    assert.deepEqual(head, ['Entry', 'Local time', 'Zone', 'UTC', 'Who', 'Done with', 'Kind', 'What happened', 'Words']);
    assert.deepEqual(
      rows.map(([seq]) => Number(seq)),
      numbersTo(rollout.seq),
    );
    assert.ok(rows.every((row) => row.length === 9));
    const over = rows.find(([, , , , , verb]) => verb === 'handOverSignoff');
    assert.deepEqual(over?.slice(1, 5), ['2026-07-01 10:00:00', 'Europe/Paris', '2026-07-01T08:00:00Z', 'Ingrid Solberg']);
    assert.match(over?.[7] ?? '', /Ingrid Solberg handed the sign-off of Kickoff to Carla Méndez/);
    assert.equal(rows.find(([, , , , , verb]) => verb === 'raiseIssue')?.[8], 'One, "two"\nthree');
  });

  it('as CSV has nothing a spreadsheet would run', async () => {
    const cells = readCsv((await documentAt(house, 'lena', 'history.csv')).text).flat();
    assert.deepEqual(
      cells.filter((cell) => runs.test(cell)),
      [],
    );
    assert.ok(cells.some((cell) => cell.startsWith("'=HYPERLINK")));
  });

  it('would run what people typed if it were not guarded: the control', async () => {
    const record: EntryRecord = {
      seq: 1,
      local: '',
      zone: '',
      utc: '',
      who: '',
      verb: '',
      type: 'issueRaised',
      sentence: '',
      words: { text: '=1+1' },
      data: {},
    };
    assert.ok(runs.test(String(csvRow(record).words)));
    const guarded = historyCsv();
    guarded.end(csvRow(record));
    assert.match(String(await guarded.toArray()), /'=1\+1/);
  });

  it('would break in two rows at a line break that nobody quoted: the control', () => {
    assert.throws(() => readCsv('1,One\nTwo\r\n'));
    assert.deepEqual(readCsv('1,"One\nTwo"\r\n'), [['1', 'One\nTwo']]);
  });

  it('as JSON has every entry and says whether the chain of hashes holds', async () => {
    const { rollout, hash } = await house.open();
    const { body, headers } = await documentAt(house, 'lena', 'history.json');
    assert.match(headers.get('content-disposition') ?? '', /history%20to%202026-07-01\.json$/);
    assert.deepEqual(body.chain, { holds: true, firstWrong: null, entries: rollout.seq, hash });
    assert.deepEqual(
      body.entries.map(({ seq }: EntryRecord) => seq),
      numbersTo(rollout.seq),
    );
    const verdict = body.entries.find(({ type }: EntryRecord) => type === 'verdictGiven');
    assert.deepEqual([verdict.who, verdict.verb, verdict.data.verdict], ['Ana Ruiz', 'decideSignoff', 'approve']);
  });

  it('says that somebody was talked to, and neither what was said nor what came of it (P73)', async () => {
    for (const who of ['lena', 'maya'])
      for (const name of ['history.csv', 'history.json']) {
        const { text } = await documentAt(house, who, name);
        assert.match(text, /Talked to Ana Ruiz/);
        assert.doesNotMatch(text, /Between us|hasConcerns/i);
      }
  });

  it('is for members of the channel alone', async () => {
    for (const name of ['history.csv', 'history.json']) {
      const refused = await house.asks(outsider, 'GET', `/api/rollouts/${house.rolloutId}/documents/${name}`);
      assert.deepEqual([refused.status, refused.body.refusal], [404, 'unknownRollout']);
    }
  });

  it('says so when storage does not answer, and gives no half of a file', async () => {
    await house.open();
    house.engine.away();
    for (const name of ['history.csv', 'history.json']) {
      const got = await documentAt(house, 'lena', name);
      assert.deepEqual([got.status, got.body.refusal, got.headers.get('content-disposition')], [503, 'storageAway', null]);
    }
    house.engine.mend();
  });

  it('is read page by page, never more at once, however long it is', async () => {
    const { journals } = house.conversing;
    const read: number[] = [];
    const page = journals.page;
    journals.page = async (...args) => {
      const entries = await page(...args);
      read.push(entries.length);
      return entries;
    };
    const opened = await house.open();
    const more = Array.from({ length: 90 }, (_, place) => ({
      type: 'measured' as const,
      data: { metric: 'm', value: place, on: '2026-07-01' },
    }));
    let last = opened;
    for (let batch = 0; batch < 12; batch += 1) {
      await journals.append(last, more, { at: '2026-07-01T09:00:00Z', by: 'milepost', key: `more-${batch}` });
      last = await house.open();
    }
    read.length = 0;
    const { body } = await documentAt(house, 'lena', 'history.json');
    assert.equal(body.entries.length, last.rollout.seq);
    assert.ok(body.entries.length > 2 * entriesAtOnce && Math.max(...read) <= entriesAtOnce, read.join());
    journals.page = page;
  });
});

describe('a history whose storage was changed behind our back', () => {
  it('says which entry is not as it was written', async () => {
    const house = await aHouseOfAll();
    const row = '000000000003';
    const stored = await house.engine.get('rollouts', house.rolloutId, row);
    const text = String(stored?.body.text).replace('customer', 'vendor');
    await house.engine.write('rollouts', house.rolloutId, [{ kind: 'put', row, body: { ...stored?.body, text } }]);
    const { body } = await documentAt(house, 'lena', 'history.json');
    assert.deepEqual([body.chain.holds, body.chain.firstWrong], [false, 3]);
    await house.close();
  });
});
