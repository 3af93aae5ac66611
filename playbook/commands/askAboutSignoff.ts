import { z } from 'zod';
import { dayIn } from '../clock/moments.ts';
import { openPlaces, placeOf } from '../clock/signoffState.ts';
import { namesOf } from '../journal/nameOf.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { keptWords } from '../words/kept.ts';
import { signoffMissing, signoffWords } from '../words/signoff.ts';
import { command, refuse } from './Command.ts';
import { isOver } from './decideSignoff.ts';
import { idOf, maybeWords } from './fields.ts';

const input = z
  .object({
    signoff: idOf(() => inputWords.choice),
    /** Left out, it is about the evidence that is named, else a question. */
    about: z.enum(['question', 'access'], { error: () => inputWords.choice }).optional(),
    text: maybeWords(() => fieldNames.question, 1000),
    deliverable: z.string().max(100).default(''),
    /** The approver it is asked for, where one stands in for somebody. */
    for: z.string().max(100).optional(),
  })
  .transform((given) => ({ ...given, about: given.about ?? (given.deliverable ? ('access' as const) : ('question' as const)) }))
  .refine(({ about, text }) => about === 'access' || text !== '', { path: ['text'], error: () => signoffMissing.question })
  .refine(({ about, deliverable }) => about === 'question' || deliverable !== '', {
    path: ['deliverable'],
    error: () => signoffMissing.deliverable,
  });

/** Asks something before deciding, or to see evidence one cannot open; whoever asked for the sign-off and the project manager get it (P70, U23). */
export const askAboutSignoff = command<z.infer<typeof input>>({
  verb: 'askAboutSignoff',
  does: 'Ask a question before you decide on a sign-off, or ask for access to its evidence.',
  input,
  decide(told) {
    const { rollout, input, by, now, people } = told;
    const { about, text } = input;
    const signoff = rollout.signoffs.find(({ id }) => id === input.signoff);
    if (!signoff) return refuse('unknownSignoff');
    const over = isOver(told, signoff);
    if (over) return over;
    const place = placeOf(rollout, signoff, by, dayIn(now, rollout.start?.zone ?? 'UTC'), input.for);
    const awaited = openPlaces(rollout, signoff).map(({ person }) => person);
    if (!place) return refuse('notYours', { who: namesOf(people, awaited) || signoffWords.somebodyElse });
    const evidence = rollout.milestones.find(({ id }) => id === signoff.milestone)?.deliverables.find(({ id }) => id === input.deliverable);
    if (about === 'access' && !evidence) return refuse('unknownDeliverable');
    const question = `q${rollout.seq + 1}`;
    const data = {
      signoff: signoff.id,
      approver: place.person,
      question,
      about,
      deliverable: about === 'access' ? input.deliverable : null,
    };
    return { entries: [{ type: 'signoffAsked', data, words: { text } }] };
  },
  undo: () => keptWords.signoffQuestion,
});
