import { z } from 'zod';
import { representativeOf } from '../clock/rounds.ts';
import { nameOf } from '../journal/nameOf.ts';
import type { People } from '../journal/Person.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { inputWords } from '../words/inputs.ts';
import { command, type Decision, refuse } from './Command.ts';
import { idOf, words } from './fields.ts';
import { milestoneOfTeam } from './milestoneOfTeam.ts';

const input = z.object({
  severity: z.enum(['minor', 'serious', 'red'], { error: inputWords.severity }),
  text: words(inputWords.issueText, 'The issue', 1000),
  team: idOf(inputWords.team).optional(),
});

/** Raises an issue at any time; anybody in the channel may (P56, P95). */
export const raiseIssue = command<z.infer<typeof input>>({
  verb: 'raiseIssue',
  does: 'Raise an issue: minor, serious or red. A red one reaches the people who decide within seconds.',
  input,
  decide({ rollout, input: { severity, text, team }, by }) {
    if (team && !rollout.teams.some(({ id }) => id === team)) return refuse('unknownTeam');
    const own = team ?? rollout.teams.find((one) => representativeOf(rollout, one) === by)?.id ?? null;
    const data = { issue: `i${rollout.seq + 1}`, severity, team: own, milestone: milestoneOfTeam(rollout, own) };
    return { entries: [{ type: 'issueRaised', data, words: { text } }] };
  },
  undo: { issueRaised: (rollout, { data: { issue } }, { people }) => withdrawIssue(rollout, issue, people) },
});

/** An issue nobody has taken can be taken back: it is settled with that word. */
export function withdrawIssue(rollout: Rollout, id: string, people: People): Decision {
  const issue = rollout.issues.find((one) => one.id === id);
  if (!issue || issue.resolved) return refuse('undoneAlready');
  if (issue.taken) return refuse('dependsOn', { what: `the work of ${nameOf(people, issue.taken.by)}, who has taken the issue,` });
  return { entries: [{ type: 'issueResolved', data: { issue: id }, words: { text: 'Taken back by the person who raised it.' } }] };
}
