import { z } from 'zod';
import { dayIn } from '../clock/moments.ts';
import type { NewEntry } from '../journal/Entry.ts';
import type { Talk } from '../journal/Meeting.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { dayWords } from '../words/dates.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { laterWords } from '../words/standing.ts';
import { command, refuse } from './Command.ts';
import { day, idOf, maybeWords } from './fields.ts';
import { dropped, openTalk } from './planTalk.ts';
import { typed } from './typed.ts';

const input = z.object({
  milestone: idOf(() => inputWords.choice),
  person: idOf(() => inputWords.person),
  outcome: z.enum(['committed', 'hasConcerns', 'notYet'], { error: () => inputWords.choice }),
  on: day,
  text: maybeWords(() => fieldNames.said, 2000),
});

/** Notes what came of a talk with an approver; the words are for those who steer alone (P73, P74). */
export const recordTalk = command<z.infer<typeof input>>({
  verb: 'recordTalk',
  does: 'Note what came of a talk with an approver: committed, has concerns, or not yet.',
  input,
  names: ({ person }) => [person],
  decide({ rollout, input: { milestone, person: oid, outcome, on, text }, named, now }) {
    const person = named[oid] ?? '';
    if (!rollout.milestones.some(({ id }) => id === milestone)) return refuse('unknownMilestone');
    if (on > dayIn(now, rollout.start?.zone ?? 'UTC')) return refuse('talkNotYet', { day: dayWords(on) });
    const talk = openTalk(rollout, milestone, person) ?? sameDay(rollout, milestone, person, on);
    const id = talk?.id ?? `t${rollout.seq + 1}`;
    const planning: NewEntry[] = talk ? [] : [{ type: 'talkPlanned', data: { talk: id, milestone, person, on } }];
    const was = talk?.held ? { outcome: talk.held.outcome, on: talk.held.on, seq: talk.held.seq } : null;
    return { entries: [...planning, { type: 'talkHeld', data: { talk: id, outcome, on, was }, words: typed({ text }) }] };
  },
  undo: {
    talkPlanned: (rollout, { data, key }) => dropped(rollout, data.talk, key),
    talkHeld(rollout, { seq, data: { talk: id, was } }) {
      const talk = rollout.talks.find((one) => one.id === id);
      if (!talk?.held || !holds(talk, seq)) return refuse('undoneAlready');
      if (talk.held.seq !== seq) return refuse('dependsOn', { what: laterWords.note });
      return { entries: [{ type: 'talkReopened', data: { talk: id, was } }] };
    },
  },
});

/** Noted again on the same day, the note is put right; on another day it was another talk. */
const sameDay = (rollout: Rollout, milestone: string, person: string, on: string): Talk | undefined =>
  rollout.talks.findLast((talk) => talk.milestone === milestone && talk.person === person && talk.held?.on === on);

/** True while what was noted then still stands, or stands behind a later note. */
function holds({ held }: Talk, seq: number): boolean {
  for (let one = held; one; one = one.before) if (one.seq === seq) return true;
  return false;
}
