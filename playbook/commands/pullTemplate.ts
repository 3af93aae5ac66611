import type { Rollout } from '../journal/Rollout.ts';
import type { TemplateChange } from '../templates/exchange/templateChanges.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { pullWords as w } from '../words/pullTemplate.ts';
import { tooLongToStore } from './appendSize.ts';
import { command, type Refusal, refuse } from './Command.ts';
import { pullEntries } from './template/pullEntries.ts';
import { type PullInput, pulled, pullInput, templateIn } from './template/pullInput.ts';
import { undoPull } from './template/undoPull.ts';

/** Takes into a live rollout what a newer template brings, as much of it as was chosen; what the rollout changed itself is kept unless it is chosen (U15, P35). */
export const pullTemplate = command<PullInput>({
  verb: 'pullTemplate',
  does: 'Take in what a newer template brings: sections, roles, milestones, deliverables, benefits and measures. What this rollout changed itself stays unless you choose it.',
  input: pullInput,
  decide({ rollout, input, by }) {
    const read = templateIn(input);
    if (!read) return refuse('unknownTemplate');
    if ('problems' in read) return refuse('templateUnreadable', { sentence: w.unreadable(read.problems.length) });
    const { template } = read;
    const changes = pulled(rollout, template, input.parts);
    if (!changes.length) return refuse('alreadySo', { what: w.has(w.builtIn(template.name, template.version)) });
    const chosen = changes.filter(({ isChosen }) => isChosen);
    if (!chosen.length) return refuse('nothingChosen');
    const lacking = lackingRole(rollout, chosen);
    if (lacking) return lacking;
    const entries = pullEntries(rollout, template, chosen, by);
    return tooLongToStore(entries) ? refuse('tooMuchAtOnce', { most: commandFacts.most.pull }) : { entries };
  },
  problems({ input }) {
    const read = templateIn(input);
    return read && 'problems' in read ? read.problems.map(({ line, text }) => ({ line, text })) : [];
  },
  undo: undoPull,
});

/** Something chosen is for a role that is neither there nor chosen. */
function lackingRole({ roles }: Rollout, chosen: readonly TemplateChange[]): Refusal | null {
  const there = new Set([...roles.map(({ id }) => id), ...chosen.flatMap(({ kind, part }) => (kind === 'role' ? [part.id] : []))]);
  for (const change of chosen) {
    const role = rolesOf(change).find((one) => !there.has(one));
    if (role !== undefined) return refuse('roleLacking', { what: change.title, role });
  }
  return null;
}

function rolesOf(change: TemplateChange): string[] {
  if (change.kind === 'section') return [change.part.ownerRole, ...(change.part.audience ?? [])];
  if (change.kind === 'milestone') return [...change.part.approverRoles, ...change.part.deliverables.map(({ ownerRole }) => ownerRole)];
  if (change.kind === 'deliverable') return [change.part.ownerRole];
  return change.kind === 'benefit' ? change.part.roles : [];
}
