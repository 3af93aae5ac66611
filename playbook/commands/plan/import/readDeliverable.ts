import type { Rollout } from '../../../journal/Rollout.ts';
import { importWords as w } from '../../../words/importPlan.ts';
import type { Line, ReadDeliverable, ReadMilestone } from './ReadTable.ts';

const yes = ['yes', 'y', 'true', '1', 'x', 'risky', 'high', '✓'];
const no = ['no', 'n', 'false', '0', '-', '–', 'low'];

/** Takes the deliverable on a line into its milestone; the second one with the same title is a problem, not a change. */
export function readDeliverable(milestone: ReadMilestone, { line, cell, days, owner: ownerFor, say }: Line, rollout: Rollout): void {
  const title = cell('deliverable');
  const before = milestone.titles.get(title.toLowerCase());
  if (before !== undefined) {
    say(w.twice(title, before));
    return;
  }
  milestone.titles.set(title.toLowerCase(), line);
  const read: ReadDeliverable = { line, title, ...days };
  if (cell('criterion')) read.criterion = cell('criterion');
  const owner = cell('owner') ? ownerFor(cell('owner')) : null;
  if (owner && 'problem' in owner) say(owner.problem);
  else if (owner) read.owner = owner;
  const team = cell('team').toLowerCase();
  const found = rollout.teams.find(({ id, name }) => id.toLowerCase() === team || name.toLowerCase() === team);
  if (found) read.team = found.id;
  else if (team) say(unknownTeam(rollout, cell('team')));
  const risky = cell('risky').toLowerCase();
  if (risky && ![...yes, ...no].includes(risky)) say(w.notYesNo(cell('risky')));
  if (risky) read.risky = yes.includes(risky);
  milestone.deliverables.push(read);
}

const unknownTeam = ({ teams }: Rollout, text: string): string =>
  w.unknownTeam(
    text,
    teams.map(({ name }) => name),
  );
