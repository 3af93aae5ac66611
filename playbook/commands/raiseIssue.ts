import { z } from 'zod';
import { representativeOf } from '../clock/whoIsAsked.ts';
import type { NewEntry } from '../journal/Entry.ts';
import { nameOf } from '../journal/nameOf.ts';
import type { People } from '../journal/Person.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { command, type Decision, refuse } from './Command.ts';
import { idOf, link, maybeWords, words } from './fields.ts';
import { milestoneOfTeam } from './milestoneOfTeam.ts';
import { typed } from './typed.ts';

const input = z.object({
  severity: z.enum(['minor', 'serious', 'red'], { error: () => inputWords.severity }),
  text: words(
    () => inputWords.issueText,
    () => fieldNames.issue,
    1000,
  ),
  team: idOf(() => inputWords.team).optional(),
  milestone: idOf(() => inputWords.choice).optional(),
  /** The deliverable it stands in the way of (P62). */
  deliverable: idOf(() => inputWords.choice).optional(),
  workaround: maybeWords(() => fieldNames.workaround, 1000),
  /** What it blocks, the help that is needed, and a screenshot or page (P81). */
  blocks: maybeWords(() => fieldNames.blocks, 500),
  help: maybeWords(() => fieldNames.help, 500),
  link,
});

/** Raises an issue at any time; anybody in the channel may (P56, P95). */
export const raiseIssue = command<z.infer<typeof input>>({
  verb: 'raiseIssue',
  does: 'Raise an issue: minor, serious or red. A red one reaches the people who decide within seconds.',
  input,
  urgent: ({ severity }) => severity === 'red',
  decide({ rollout, input: { severity, text, team, milestone, deliverable, workaround, blocks, help, link: page }, by }) {
    if (team && !rollout.teams.some(({ id }) => id === team)) return refuse('unknownTeam');
    const there = milestone ? rollout.milestones.find(({ id }) => id === milestone) : milestoneWith(rollout, deliverable);
    if (milestone && !there) return refuse('unknownMilestone');
    const blocked = there?.deliverables.find(({ id }) => id === deliverable);
    if (deliverable && !blocked) return refuse('unknownDeliverable');
    const own = team ?? blocked?.team ?? rollout.teams.find((one) => representativeOf(rollout, one) === by)?.id ?? null;
    const issue = `i${rollout.seq + 1}`;
    const about = { team: own || null, milestone: there?.id ?? milestoneOfTeam(rollout, own), deliverable: deliverable ?? null };
    const raised: NewEntry = { type: 'issueRaised', data: { issue, severity, ...about }, words: typed({ text, blocks, help, link: page }) };
    const noted: NewEntry = { type: 'workaroundNoted', data: { issue, was: null }, words: { text: workaround } };
    return { entries: workaround ? [raised, noted] : [raised] };
  },
  undo: {
    issueRaised: (rollout, { data: { issue } }, { people }) => withdrawIssue(rollout, issue, people),
    /** It goes with the issue it came with. */
    workaroundNoted: () => ({ entries: [] }),
  },
});

const milestoneWith = (rollout: Rollout, deliverable: string | undefined) =>
  rollout.milestones.find(({ deliverables }) => deliverables.some(({ id }) => id === deliverable));

/** An issue nobody has taken can be taken back: it is settled with that word. */
export function withdrawIssue(rollout: Rollout, id: string, people: People): Decision {
  const issue = rollout.issues.find((one) => one.id === id);
  if (!issue || issue.resolved) return refuse('undoneAlready');
  if (issue.taken) return refuse('dependsOn', { what: commandFacts.leans.work(nameOf(people, issue.taken.by)) });
  return { entries: [{ type: 'issueResolved', data: { issue: id }, words: { text: commandFacts.takenBackByRaiser } }] };
}
