import { z } from 'zod';
import { dayIn } from '../clock/moments.ts';
import { dayOf } from '../clock/workingDays.ts';
import { dayWords } from '../words/dates.ts';
import { alreadyWords, laterWords } from '../words/standing.ts';
import { command, type Decision, refuse, type Told } from './Command.ts';
import { day, yesNo } from './fields.ts';

const input = z.object({
  from: day.optional(),
  /** The last day; absent: today. */
  until: day.optional(),
  /** Here again: from today on one is asked. */
  back: yesNo.default(false),
});
type Input = z.infer<typeof input>;

/** Says that one is away, or back: nobody is asked on their days off (U1). */
export const sayAway = command<Input>({
  verb: 'sayAway',
  does: 'Say until which day you are away, or that you are back: you are not asked while you are away.',
  input,
  decide(told) {
    const { rollout, input, by } = told;
    const present = rollout.people[by];
    if (!present) return refuse('notMember');
    if (input.back) return backFrom(told, present.away);
    const today = todayOf(told);
    const from = input.from ?? today;
    const until = input.until ?? from;
    if (until < today || until < from) return refuse('notBeforeToday', { day: dayWords(until) });
    if (present.away?.from === from && present.away.until === until) return refuse('alreadySo', { what: alreadyWords.daysOff });
    return { entries: [{ type: 'personAway', data: { person: by, from, until, was: present.away } }] };
  },
  undo: {
    personAway(rollout, { data: { person, from, until, was } }) {
      const away = rollout.people[person]?.away ?? null;
      if (away?.from === was?.from && away?.until === was?.until) return refuse('undoneAlready');
      if (away?.from !== from || away.until !== until) return refuse('dependsOn', { what: laterWords.change });
      return { entries: [{ type: 'personBack', data: { person, was } }] };
    },
  },
});

const todayOf = ({ by, now, people, rollout }: Told<Input>): string => dayIn(now, people[by]?.zone ?? rollout.start?.zone ?? 'UTC');

/** The days off end yesterday; those that were to come never begin. */
function backFrom(told: Told<Input>, away: { from: string; until: string } | null): Decision {
  const today = todayOf(told);
  if (!away || away.until < today) return refuse('notAway');
  const until = dayOf(today).subtract({ days: 1 }).toString();
  const from = away.from < until ? away.from : until;
  return { entries: [{ type: 'personAway', data: { person: told.by, from, until, was: away } }] };
}
