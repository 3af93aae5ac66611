import { z } from 'zod';
import { askedFor } from '../clock/whoIsAsked.ts';
import type { NewEntry } from '../journal/Entry.ts';
import { nameOf } from '../journal/nameOf.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { inputWords } from '../words/inputs.ts';
import { command, isRefusal, refuse } from './Command.ts';
import { day, idOf } from './fields.ts';
import { declinedRefused, openQuestion } from './openQuestion.ts';

const input = z.object({ team: idOf(() => inputWords.team), day, person: idOf(() => inputWords.person) });

/** "Not me, ask Ana": from then on she is asked for that day, and told who handed it on (P76, U1). */
export const handOnQuestion = command<z.infer<typeof input>>({
  verb: 'handOnQuestion',
  does: "Hand the question for a team's day on to somebody else.",
  input,
  names: ({ person }) => [person],
  decide(told) {
    const { rollout, input, by, named } = told;
    const { team: id, day } = input;
    const found = openQuestion(told, input);
    if (isRefusal(found)) return found;
    const no = declinedRefused(told, found.team, found.question);
    if (no) return no;
    const to = named[input.person] ?? '';
    if (to === by || askedFor(rollout, found.team, day).to === to) return refuse('askedAlready');
    const handed: NewEntry = { type: 'questionHandedOn', data: { team: id, day, from: by, to } };
    const naming: NewEntry[] = rollout.people[to] ? [] : [{ type: 'personNamed', data: { person: to, side: found.team.side } }];
    return { entries: [handed, ...naming] };
  },
  undo: {
    personNamed: () => ({ entries: [] }),
    questionHandedOn(rollout, { seq, data: { team, day, from, to } }, { people }) {
      const place = `${team}/${day}`;
      const handed = rollout.questions[place]?.handed ?? [];
      if (!handed.some((one) => one.seq === seq)) return refuse('undoneAlready');
      if (handed.at(-1)?.seq !== seq) return refuse('dependsOn', { what: commandFacts.leans.handedOn(nameOf(people, to)) });
      const report = rollout.reports[place]?.find((one) => one.by === to && one.seq > seq);
      if (report) return refuse('dependsOn', { what: commandFacts.leans.report(nameOf(people, to)) });
      return { entries: [{ type: 'questionHandedBack', data: { team, day, from, to } }] };
    },
  },
});
