import type { Rollout } from '../../../journal/Rollout.ts';
import { foldedLetters } from '../../../words/foldedLetters.ts';
import { importWords as w } from '../../../words/importPlan.ts';
import { typedTablesIn } from '../../../words/typed.ts';
import type { Line, ReadDeliverable, ReadMilestone } from './ReadTable.ts';

const yes = typedTablesIn.flatMap(({ answers }) => answers.yes.map(foldedLetters));
const no = typedTablesIn.flatMap(({ answers }) => answers.no.map(foldedLetters));

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
  const risky = foldedLetters(cell('risky'));
  if (risky && ![...yes, ...no].includes(risky)) say(w.notYesNo(cell('risky')));
  if (risky) read.risky = yes.includes(risky);
  milestone.deliverables.push(read);
}

const unknownTeam = ({ teams }: Rollout, text: string): string =>
  w.unknownTeam(
    text,
    teams.map(({ name }) => name),
  );
