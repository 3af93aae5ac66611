import { z } from 'zod';
import { testersOf } from '../clock/readiness.ts';
import type { PersonId } from '../journal/Entry.ts';
import type { Milestone } from '../journal/Milestone.ts';
import { namesOf } from '../journal/nameOf.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { laterWords } from '../words/standing.ts';
import { isManager } from './access.ts';
import { command, refuse } from './Command.ts';
import { idOf, maybeWords } from './fields.ts';
import { signoffLeansOn } from './signoffLeansOn.ts';
import { typed } from './typed.ts';

/** More than this is not counted, it is typed wrong. */
const mostDefects = 9999;

const input = z
  .object({
    milestone: idOf(() => inputWords.choice),
    result: z.enum(['passed', 'failed'], { error: () => inputWords.choice }),
    defects: z.coerce
      .number({ error: () => inputWords.defects })
      .int({ error: () => inputWords.defects })
      .min(0, { error: () => inputWords.defects })
      .max(mostDefects, { error: () => inputWords.defects })
      .default(0),
    text: maybeWords(() => fieldNames.found, 1000),
  })
  .refine(({ result, text }) => result === 'passed' || text !== '', { path: ['text'], error: () => inputWords.testFound });

/** Says what the people who will use it found when they tried the milestone: everybody on the customer's side, those who sign it and managers may (P64, P65). */
export const reportUserTest = command<z.infer<typeof input>>({
  verb: 'reportUserTest',
  does: 'Say what users found when they tried a milestone: passed or failed, and how many defects.',
  input,
  decide({ rollout, input: { milestone: id, result, defects, text }, by, people }) {
    const milestone = rollout.milestones.find((one) => one.id === id);
    if (!milestone) return refuse('unknownMilestone');
    if (milestone.leftOut) return refuse('leftOut', { milestone: milestone.name });
    if (!mayTest(rollout, milestone, by)) return refuse('notYours', { who: namesOf(people, testersOf(rollout, milestone)) });
    return { entries: [{ type: 'userTested', data: { milestone: id, result, defects }, words: typed({ text }) }] };
  },
  undo: {
    userTested(rollout, { seq, data: { milestone } }) {
      const tests = rollout.milestones.find(({ id }) => id === milestone)?.tests ?? [];
      if (!tests.some((test) => test.seq === seq)) return refuse('undoneAlready');
      if (tests.at(-1)?.seq !== seq) return refuse('dependsOn', { what: laterWords.test });
      return signoffLeansOn(rollout, milestone) ?? { entries: [{ type: 'userTestWithdrawn', data: { milestone, test: seq } }] };
    },
  },
});

/** True for those who will use it, those who sign it, and those who steer. */
export function mayTest(rollout: Rollout, milestone: Milestone, person: PersonId): boolean {
  const signs = testersOf(rollout, milestone).includes(person);
  return signs || rollout.people[person]?.side === 'customer' || isManager(rollout, person);
}
