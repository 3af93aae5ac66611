import { z } from 'zod';
import { isPending } from '../clock/signoffRounds.ts';
import type { NewEntry } from '../journal/Entry.ts';
import { nameOf, namesOf } from '../journal/nameOf.ts';
import { inputWords } from '../words/inputs.ts';
import { command, refuse } from './Command.ts';
import { milestoneName, outcomeOf } from './decideSignoff.ts';
import { idOf, words } from './fields.ts';

const input = z.object({
  signoff: idOf(inputWords.choice),
  person: idOf(inputWords.person),
  text: words(inputWords.reason, 'The reason', 1000),
});

/** Hands one's place among the approvers to somebody else (U22). */
export const handOverSignoff = command<z.infer<typeof input>>({
  verb: 'handOverSignoff',
  does: 'Hand your sign-off over to somebody else, with a reason.',
  input,
  names: ({ person }) => [person],
  decide({ rollout, input, by, named, people }) {
    const signoff = rollout.signoffs.find(({ id }) => id === input.signoff);
    if (!signoff) return refuse('unknownSignoff');
    const approver = signoff.approvers.find(({ person }) => person === by);
    if (!approver)
      return refuse('notYours', {
        who: namesOf(
          people,
          signoff.approvers.map(({ person }) => person),
        ),
      });
    if (!isPending(signoff)) return refuse('settled', { milestone: milestoneName(rollout, signoff.milestone), what: outcomeOf(signoff) });
    if (approver.given)
      return refuse('alreadyDecided', { who: nameOf(people, by), what: 'Take it back first if you want to hand it over.' });
    const to = named[input.person] ?? '';
    if (signoff.approvers.some(({ person }) => person === to)) return refuse('toThemselves');
    const side = rollout.people[by]?.side ?? 'customer';
    const naming: NewEntry[] = rollout.people[to] ? [] : [{ type: 'personNamed', data: { person: to, side } }];
    return {
      entries: [
        ...naming,
        { type: 'signoffHandedOver', data: { signoff: signoff.id, from: by, to, role: approver.role }, words: { text: input.text } },
      ],
    };
  },
  undo: {
    personNamed: () => ({ entries: [] }),
    signoffHandedOver(rollout, { data: { signoff: id, from, to, role } }) {
      const signoff = rollout.signoffs.find((one) => one.id === id);
      const approver = signoff?.approvers.find(({ person }) => person === to);
      if (!signoff || signoff.approvers.some(({ person }) => person === from)) return refuse('undoneAlready');
      if (!approver) return refuse('dependsOn', { what: 'a later hand-over' });
      if (approver.given || !isPending(signoff)) return refuse('dependsOn', { what: 'a verdict' });
      return { entries: [{ type: 'signoffHandedOver', data: { signoff: id, from: to, to: from, role }, words: { text: 'Taken back.' } }] };
    },
  },
});
