import { z } from 'zod';
import { dayIn } from '../clock/moments.ts';
import { nameOf } from '../journal/nameOf.ts';
import { dayWords } from '../words/dates.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { liveWords } from '../words/liveCheck.ts';
import { command, refuse } from './Command.ts';
import { day, idOf, words } from './fields.ts';
import { severalPeople } from './severalPeople.ts';

/** What more than eight have to settle is a meeting of its own. [assumption] */
const mostPeople = 8;

const input = z.object({
  text: words(
    () => liveWords.followUpMissing,
    () => fieldNames.toSettle,
    500,
  ),
  people: severalPeople(mostPeople, () => liveWords.tooMany(mostPeople)).refine((people) => people.length > 0, {
    error: () => liveWords.whoMissing,
  }),
  dueOn: day.optional(),
  team: idOf(() => inputWords.team).optional(),
  issue: idOf(() => inputWords.choice).optional(),
});

/** Takes something out of the live check, to be settled by a few people until a day: the check is not for resolving (P88). */
export const noteFollowUp = command<z.infer<typeof input>>({
  verb: 'noteFollowUp',
  does: 'Take something offline: say what is settled outside the meeting, by whom and until when.',
  input,
  names: ({ people }) => people,
  decide({ rollout, input: { text, people: oids, dueOn = null, team = null, issue: about = null }, named, now, people }) {
    if (team !== null && !rollout.teams.some(({ id }) => id === team)) return refuse('unknownTeam');
    const issue = about === null ? null : rollout.issues.find(({ id }) => id === about);
    if (issue === undefined) return refuse('unknownIssue');
    if (issue?.resolved) return refuse('resolved', { who: nameOf(people, issue.resolved.by) });
    if (dueOn !== null && dueOn < dayIn(now, rollout.start?.zone ?? 'UTC')) return refuse('notBeforeToday', { day: dayWords(dueOn) });
    const who = oids.map((oid) => named[oid] ?? '').filter(Boolean);
    const item = `f${rollout.seq + 1}`;
    const data = { item, team: team ?? issue?.team ?? null, issue: about, people: who, dueOn };
    return { entries: [{ type: 'followUpNoted', data, words: { text } }] };
  },
  undo: {
    followUpNoted(rollout, { data }) {
      const item = rollout.followUps.find(({ id }) => id === data.item);
      if (!item || item.dropped) return refuse('undoneAlready');
      if (item.done) return refuse('dependsOn', { what: liveWords.isSettled });
      return { entries: [{ type: 'followUpDropped', data: { item: item.id } }] };
    },
  },
});
