import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inputOf } from '../../bot/act/inputOf.ts';
import type { Refusal } from '../../playbook/commands/Command.ts';
import { table } from '../../playbook/commands/table.ts';
import { refusalSentence } from '../../playbook/words/refusals.ts';
import { aRunningHouse } from '../support/actingFor.ts';

const verbs = [...table.keys()].filter((verb) => verb !== 'startRollout');
const sentence = (refusal: Refusal) => refusalSentence(refusal.refusal, refusal.facts);
/** What a person may be told: our own words, never the checker's. */
const plain = /^(?!.*(Invalid|expected|received|undefined|null|NaN))[A-Z“0-9].*\.$/s;

const awkward = [
  '👩‍👩‍👧 Grüße, ça marche ✅',
  'שלום עולם \u202eabc\u202c مرحبا',
  '<b>bold</b> <script>alert(1)</script> &amp; "quoted"',
  '**not bold** [link](https://example.com) | a | b |\n# no title',
  'first line\n\tsecond line\r\nthird',
  '{"json": true} $& {customer} \\ \u0000 \ud83d',
];

describe('words people type', () => {
  it('are kept letter by letter', async () => {
    const house = await aRunningHouse();
    for (const text of awkward) await house.asks('dana', 'raiseIssue', { severity: 'minor', text });
    assert.deepEqual(
      (await house.open()).rollout.issues.map(({ text }) => text),
      awkward,
    );
    await house.asks('dana', 'reportStatus', { team: 'data', day: '2026-01-12', done: awkward.join(' '), days: 1 });
    assert.equal((await house.open()).rollout.reports['data/2026-01-12']?.[0]?.done, awkward.join(' '));
    assert.equal(await house.acting.journals.verify(house.rolloutId), null);
  });

  it('of 10,000 characters are refused with the number that fits, and nothing is stored', async () => {
    const house = await aRunningHouse();
    const long = 'ö'.repeat(10_000);
    const before = (await house.open()).rollout.seq;
    const tries: [string, object][] = [
      ['raiseIssue', { severity: 'red', text: long }],
      ['reportStatus', { team: 'data', day: '2026-01-12', done: long, days: 0 }],
      ['addTeam', { name: long, side: 'customer', representative: 'oid-eve' }],
      ['addDeliverable', { milestone: 'kickoff', title: 'A', criterion: long }],
      ['meetDeliverable', { milestone: 'kickoff', deliverable: 'firstCrm', evidence: long }],
      ['decideSlip', { milestone: 'kickoff', choice: 'acceptPrevious', reason: long }],
    ];
    for (const [verb, input] of tries) {
      const acted = await house.asks('maya', verb, input);
      assert.match(
        acted.kind === 'refused' ? sentence(acted.refusal) : 'done',
        /can have \d+ characters\. Shorten it and send it again\.$/,
      );
    }
    const unknown = await house.asks('maya', 'takeIssue', { issue: long });
    assert.match(unknown.kind === 'refused' ? sentence(unknown.refusal) : 'done', plain);
    assert.equal((await house.open()).rollout.seq, before);
  });

  it('that are only blanks are words that are missing', async () => {
    const house = await aRunningHouse();
    const acted = await house.asks('dana', 'raiseIssue', { severity: 'red', text: ' \n\t ' });
    assert.equal(acted.kind === 'refused' && sentence(acted.refusal), 'Say what the issue is and what it blocks.');
  });
});

describe('a form that does not fit', () => {
  const read = (verb: string, input: unknown) => inputOf(table.get(verb)!, input);
  const refusedWith = (verb: string, input: unknown) => {
    const answer = read(verb, input);
    return typeof answer === 'object' && answer !== null && 'refusal' in answer ? sentence(answer as Refusal) : null;
  };

  it('says what is missing, in the order of the form', () => {
    assert.equal(refusedWith('reportStatus', { team: 'data', day: '2026-01-12' }), 'Write one thing that got done, or press No change.');
    assert.equal(
      refusedWith('reportStatus', { team: 'data', day: '2026-01-12', done: 'A', days: '' }),
      'Choose how many days ahead or behind, or name the day it will be ready.',
    );
    assert.equal(refusedWith('reportStatus', { team: 'data', day: '2026-02-30', done: 'A', days: '0' }), 'Choose a day.');
    assert.equal(
      refusedWith('decideSignoff', { signoff: 's1', verdict: 'reject', text: '' }),
      'Write what must change, so the team knows what to do.',
    );
    assert.equal(
      refusedWith('meetDeliverable', { milestone: 'm', deliverable: 'd', evidence: 'A', link: 'http://example.com' }),
      'A link starts with https://.',
    );
    assert.equal(refusedWith('changeTeam', { team: 'data', zone: 'Mars/Phobos' }), 'Choose a time zone, such as Europe/Paris.');
    assert.equal(refusedWith('changeTeam', { team: 'data', askAt: '24:00' }), 'Choose a time, such as 16:00.');
  });

  it('reads what buttons and forms send as text', () => {
    const issue = { issueKind: '', issueText: '', issue: '', blocks: '', help: '', link: '' };
    const report = { team: 'data', day: '2026-01-12', done: 'A', days: '-3', noChange: 'false', ...issue };
    assert.deepEqual(read('reportStatus', report), { ...report, days: -3, noChange: false });
    const { days: _none, ...noChange } = { ...report, done: '', noChange: true };
    assert.deepEqual(read('reportStatus', { team: 'data', day: '2026-01-12', noChange: 'true', days: '' }), noChange);
    assert.deepEqual(read('changeDeliverable', { milestone: 'm', deliverable: 'd', owner: '', risky: 'false' }), {
      milestone: 'm',
      deliverable: 'd',
      risky: false,
    });
  });

  it('is answered in our own words whatever was sent', () => {
    const names = [
      'team',
      'day',
      'days',
      'noChange',
      'issue',
      'milestone',
      'deliverable',
      'seq',
      'round',
      'person',
      'role',
      'risky',
      'until',
      'signoff',
      'verdict',
      'choice',
      'dueOn',
    ];
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constant([]),
      fc.constant({}),
      fc.constant('__proto__'),
      fc.constant('constructor'),
    );
    const form = fc.oneof(value, fc.dictionary(fc.constantFrom(...names), value));
    fc.assert(
      fc.property(fc.constantFrom(...verbs), form, (verb, input) => {
        const said = refusedWith(verb, input);
        if (said !== null) assert.match(said, plain);
      }),
      { numRuns: 500 },
    );
  });

  it('never breaks a command by an id or a key that is none', async () => {
    const house = await aRunningHouse();
    const long = await house.asks('dana', 'raiseIssue', { severity: 'red', text: 'A' }, 'k'.repeat(40_000));
    assert.equal(long.kind, 'done');
    for (const rolloutId of ['', 'r'.repeat(10_000)]) {
      house.rolloutId = rolloutId;
      const acted = await house.asks('dana', 'raiseIssue', { severity: 'red', text: 'A' });
      assert.equal(acted.kind === 'refused' && acted.refusal.refusal, 'unknownRollout');
    }
  });

  it('never breaks a command, whatever was sent', async () => {
    const house = await aRunningHouse();
    const odd = ['__proto__', 'constructor', 'toString', '', ' ', '../..', 'a/b|c', '2026-01-12', '0', '👩‍👩‍👧'];
    const fields = {
      team: 'data',
      day: '2026-01-12',
      days: '0',
      done: 'A',
      text: 'A',
      title: 'A',
      criterion: 'A',
      evidence: 'A',
      reason: 'A',
      name: 'A',
      severity: 'red',
      verdict: 'reject',
      choice: 'extend',
      answer: 'will',
      side: 'vendor',
      person: 'oid-eve',
      representative: 'oid-eve',
      role: 'champion',
      issue: 'i1',
      milestone: 'kickoff',
      deliverable: 'firstCrm',
      signoff: 's1',
      until: '2026-01-20',
      seq: '1',
      round: '0',
    };
    for (const verb of verbs.filter((one) => !one.endsWith('Rollout')))
      for (const [place, name] of Object.keys(fields).entries()) {
        const acted = await house.asks('maya', verb, { ...fields, [name]: odd[place % odd.length] });
        if (acted.kind === 'refused') assert.match(sentence(acted.refusal), /\S/);
      }
    assert.equal(await house.acting.journals.verify(house.rolloutId), null);
  });
});
