import { z } from 'zod';
import { dayIn } from '../clock/moments.ts';
import { dayWords } from '../words/dates.ts';
import { command, refuse } from './Command.ts';
import { day } from './fields.ts';

const input = z.object({ from: day.optional(), until: day });

/** Says that one is away: nobody is asked on their days off (U1). */
export const sayAway = command<z.infer<typeof input>>({
  verb: 'sayAway',
  does: 'Say until which day you are away: you are not asked until you are back.',
  input,
  decide({ rollout, input, by, now, people }) {
    const today = dayIn(now, people[by]?.zone ?? 'UTC');
    const from = input.from ?? today;
    if (input.until < today || input.until < from) return refuse('notBeforeToday', { day: dayWords(input.until) });
    const present = rollout.people[by];
    if (!present) return refuse('notMember');
    return { entries: [{ type: 'personAway', data: { person: by, from, until: input.until, was: present.away } }] };
  },
  undo: {
    personAway(rollout, { data: { person, from, until, was } }) {
      const away = rollout.people[person]?.away ?? null;
      if (away?.from === was?.from && away?.until === was?.until) return refuse('undoneAlready');
      if (away?.from !== from || away.until !== until) return refuse('dependsOn', { what: 'a later change' });
      return { entries: [{ type: 'personBack', data: { person, was } }] };
    },
  },
});
