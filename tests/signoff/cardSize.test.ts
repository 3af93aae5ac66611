import assert from 'node:assert/strict';
import { bytesOf, mostBytes } from '../../bot/cards/parts/fitted.ts';
import { cardOf } from '../../bot/draw/cardOf.ts';
import type { Drawing } from '../../bot/draw/Drawing.ts';
import { drawAskSignoff, drawDelegate } from '../../bot/draw/drawSignoffWays.ts';
import { drawHandOver } from '../../bot/talk/showCard.ts';
import { questionKey } from '../../playbook/clock/signoffQuestions.ts';
import { channelCardKey } from '../../playbook/clock/signoffRounds.ts';
import type { NewEntry, SignoffMode } from '../../playbook/journal/Entry.ts';
import type { People } from '../../playbook/journal/Person.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { signoffSubject } from '../../playbook/journal/subjects.ts';
import { cardFaults } from '../cards/cardFaults.ts';
import { anInstant, tenantId, withEntries } from '../support/builders.ts';
import { aSignoffRollout, playedAt } from './aSignoffRollout.ts';

const milestone = 'pilot';
const long = (what: string) => `${what} ${'as long as people write when nobody stops them '.repeat(20)}`.slice(0, 500);
const approvers = Array.from({ length: 60 }, (_, place) => `approver${place}`);
const link = `https://northwind.example/${'evidence/'.repeat(50)}`;

/** Fifty deliverables of 500 characters each, in title, criterion and evidence, and sixty people asked to sign them. */
function aHugeSignoff(mode: SignoffMode): Rollout {
  const deliverables = Array.from({ length: 49 }, (_, place): NewEntry[] => [
    {
      type: 'deliverableAdded',
      data: {
        milestone,
        deliverable: `more${place}`,
        fields: { title: long(`Deliverable ${place}`), criterion: long('Is it so that'), owner: 'maya', team: '', risky: false },
      },
    },
    { type: 'deliverableMet', data: { milestone, deliverable: `more${place}` }, words: { evidence: long('We saw'), link } },
  ]).flat();
  const issues = Array.from(
    { length: 20 },
    (_, place): NewEntry => ({
      type: 'issueRaised',
      data: { issue: `i${place}`, severity: 'red', team: null, milestone },
      words: { text: long('An issue') },
    }),
  );
  const named = approvers.flatMap((person): NewEntry[] => [
    { type: 'personNamed', data: { person, side: 'customer' } },
    { type: 'roleGiven', data: { role: 'sponsor', person } },
  ]);
  const places = approvers.map((person) => ({ person, role: 'sponsor' }));
  return withEntries(
    aSignoffRollout(),
    [
      ...deliverables,
      ...issues,
      { type: 'userTested', data: { milestone, result: 'failed', defects: 40 }, words: { text: long('They found') } },
      ...named,
      { type: 'signoffRequested', data: { signoff: 's1', milestone, round: 1, revision: 'r1', mode, approvers: places } },
      ...[0, 1, 2].map(
        (place): NewEntry => ({
          type: 'signoffAsked',
          data: { signoff: 's1', approver: 'approver59', question: `q${place}`, about: 'question', deliverable: null },
          words: { text: long('Why') },
        }),
      ),
      { type: 'signoffAnswered', data: { signoff: 's1', question: 'q0' }, words: { text: long('Because') } },
    ],
    { at: playedAt, by: 'maya' },
  );
}

const withVerdicts = (rollout: Rollout, from: number, to: number, last: 'conditions' | 'reject' = 'conditions'): Rollout =>
  withEntries(
    rollout,
    approvers.slice(from, to).map(
      (approver, place): NewEntry => ({
        type: 'verdictGiven',
        data: { signoff: 's1', approver, verdict: place === to - from - 1 ? last : 'conditions' },
        words: { text: long('On condition that') },
      }),
    ),
    { at: playedAt },
  );

function drawing(rollout: Rollout): Drawing {
  const ids = [...approvers, 'ana', 'ben', 'sam', 'maya', 'tom'];
  const people: People = Object.fromEntries(
    ids.map((id) => [
      id,
      { id, tenantId, oid: `oid-${id}`, name: `${id} ${'of a long name '.repeat(6)}`, zone: 'Europe/Paris', language: 'en' },
    ]),
  );
  return {
    rollout,
    people,
    now: anInstant('2026-01-26T09:00:00Z'),
    linkTo: () => 'https://teams.microsoft.com/l/entity/milepost',
    contact: null,
  };
}

describe('a sign-off of 60 approvers and 50 deliverables of 500 characters (P70)', () => {
  const subject = signoffSubject('s1');
  const open = withVerdicts(aHugeSignoff('allOf'), 0, 30);
  const cards = {
    'asks within 24 KB': () => cardOf(drawing(open), subject, 'approver59'),
    'nudges within 24 KB': () => cardOf(drawing(open), subject, 'approver59', `${subject}/nudge/approver59/1`),
    'tells one who has signed within 24 KB': () => cardOf(drawing(open), subject, 'approver0'),
    'stands in the channel within 24 KB': () => cardOf(drawing(open), subject, 'channel', channelCardKey('s1')),
    'tells the manager how it stands within 24 KB': () => cardOf(drawing(open), subject, 'maya'),
    'tells what holds it up within 24 KB': () => cardOf(drawing(open), subject, 'maya', `${subject}/held/late/maya`),
    'brings a question within 24 KB': () => cardOf(drawing(open), subject, 'maya', questionKey('s1', 'q1')),
    'brings an answer within 24 KB': () => cardOf(drawing(open), subject, 'maya', questionKey('s1', 'q0')),
    'asks what is needed within 24 KB': () => drawAskSignoff(drawing(open), 's1', 'approver59', 'k'),
    'asks who stands in within 24 KB': () => drawDelegate(drawing(open), 's1', { reader: 'approver59', roster: [], key: 'k' }),
    'asks who signs instead within 24 KB': () => drawHandOver(drawing(open), 's1', []),
    'is sealed within 24 KB': () => cardOf(drawing(withVerdicts(open, 30, 60)), subject, 'approver59'),
    'is rejected within 24 KB': () => cardOf(drawing(withVerdicts(open, 30, 60, 'reject')), subject, 'approver59'),
    'waits its turn within 24 KB': () => cardOf(drawing(aHugeSignoff('inOrder')), subject, 'approver59'),
  };
  for (const [name, draw] of Object.entries(cards))
    it(name, () => {
      const message = draw();
      assert.ok(message);
      assert.ok(bytesOf(message) <= mostBytes, `${bytesOf(message)} bytes`);
      assert.deepEqual(cardFaults(message), []);
    });

  it('says how many more there are, and opens them', () => {
    const said = JSON.stringify(cardOf(drawing(open), subject, 'approver59')?.card).replaceAll('\u00a0', ' ');
    assert.match(said, /\[and 47 more, all met\]\(https:/);
    assert.match(said, /\[and 17 more\]|and 17 more/);
    assert.match(said, /Met when: /);
    assert.match(said, /users tried it and it failed, 40 defects found/);
  });

  it('would be far larger if nothing were left out (control)', () => {
    assert.ok(JSON.stringify(open.milestones[0]?.deliverables).length > 3 * mostBytes);
  });
});
