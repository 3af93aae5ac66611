import assert from 'node:assert/strict';
import { cardOf } from '../../bot/draw/cardOf.ts';
import type { Drawing } from '../../bot/draw/Drawing.ts';
import type { NewEntry } from '../../playbook/journal/Entry.ts';
import { weekSubject } from '../../playbook/journal/subjects.ts';
import { cardFaults } from '../cards/cardFaults.ts';
import { anInstant, aRollout, people, withActive, withDone, withEntries } from '../support/builders.ts';
import { worstTexts } from '../support/cardExamples.ts';

const day = '2026-01-30';
const at = `${day}T15:30:00Z`;

/** Sixty teams that all have much to say, in long words, weeks after the kickoff was due. */
function aBusyDay(text: string): Drawing {
  const teams = Array.from({ length: 60 }, (_, place) => ({ team: `t${place}`, name: `Team ${place} ${text.slice(0, 50)}` }));
  const fields = { side: 'customer', active: true, mandatory: true, representativeRole: 'dataLead', representative: 'dana' } as const;
  const rollout = withEntries(
    withActive(aRollout(), 'kickoff'),
    teams.flatMap(({ team, name }, place): NewEntry[] => [
      { type: 'teamAdded', data: { team, fields: { ...fields, name, askAt: '16:00', zone: 'Europe/Paris' } } },
      ...(place % 3 ? said(team, place, text) : []),
    ]),
    { at: '2026-01-29T08:00:00Z', by: 'dana' },
  );
  const edited = withDone(rollout, { verb: 'editDigest', by: 'maya', input: { day, text: text.slice(0, 500).trim() || 'A line' }, at });
  return { rollout: edited, people, now: anInstant(at), linkTo: () => 'https://teams.microsoft.com/l/entity/x', contact: null };
}

/** A report and a red issue, in as many words as they may have. */
const said = (team: string, place: number, text: string): NewEntry[] => [
  { type: 'statusReported', data: { team, day, days: (place % 9) - 4, noChange: false }, words: { done: text.slice(0, 500) } },
  { type: 'issueRaised', data: { issue: `i${place}`, severity: 'red', team, milestone: null }, words: { text: text.slice(0, 1000) } },
];

describe('the digest, its draft, the week and what goes out next', () => {
  for (const [worst, text] of Object.entries(worstTexts))
    it(`stay whole and under 24 KB with sixty teams and ${worst}`, () => {
      const drawing = aBusyDay(text);
      const subject = `digest/${day}`;
      for (const [about, to, duty] of [
        [subject, 'channel', subject],
        [subject, 'maya', `${subject}/draft`],
        [weekSubject('2026-01-26'), 'channel', ''],
        ['nextWeek', 'maya', ''],
      ] as const) {
        const card = cardOf(drawing, about, to, duty);
        assert.ok(card, `${about} is not drawn`);
        assert.deepEqual(cardFaults(card), [], `${about} to ${to}`);
      }
    });
});
