// What taking in a template would change in the playbook, line by line, and what it leaves as the rollout has it (U15).
import type { Told } from '../../commands/Command.ts';
import { filled, inMarkdown } from '../../commands/plan/fromTemplate.ts';
import { type PullInput, pulled, templateIn } from '../../commands/template/pullInput.ts';
import type { Preview } from '../../contract/Action.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import type { TemplateChange } from '../../templates/exchange/templateChanges.ts';
import { pullWords as w } from '../../words/pullTemplate.ts';
import type { ChangeLine } from './Changed.ts';
import { changedLines } from './changedLines.ts';

/** More lines of one section than this are read in the section itself. */
const mostLines = 8;

/** The parts a pull is about; none for any other command. */
function pullOf(verb: string, { rollout, input }: Told<unknown>): (TemplateChange & { isChosen: boolean })[] {
  if (verb !== 'pullTemplate') return [];
  // What a command is told was read by its own schema.
  const pull = input as PullInput;
  const found = templateIn(pull);
  return found && 'template' in found ? pulled(rollout, found.template, pull.parts) : [];
}

/** The preview of a pull: the plan's own lines, then a line for each part, more for the text of a section; any other preview as it is. */
export function withPullChanges(verb: string, told: Told<unknown>, preview: Preview): Preview {
  const all = pullOf(verb, told);
  if (!all.length) return preview;
  const chosen = all.filter(({ isChosen }) => isChosen).length;
  const changes = [...all].sort((one, other) => Number(other.isChosen) - Number(one.isChosen)).flatMap((change) => linesOf(told, change));
  return { ...preview, said: w.said(chosen, all.length - chosen), changes: [...preview.changes, ...changes], ...pullChoices(verb, told) };
}

function linesOf({ rollout }: Told<unknown>, change: TemplateChange & { isChosen: boolean }): ChangeLine[] {
  if (!change.isChosen) return [{ what: change.label, was: '', is: w.keeps(change.here) }];
  if (change.kind === 'milestone' || change.kind === 'deliverable') return [];
  if (change.kind === 'removed') return [{ what: change.label, was: w.version(change.part.version), is: w.goes }];
  if (change.kind === 'section') return sectionLines(rollout, change);
  return [{ what: change.label, was: '', is: change.isNew ? w.isNew : w.changes }];
}

function sectionLines(rollout: Rollout, { part, label }: Extract<TemplateChange, { kind: 'section' }>): ChangeLine[] {
  const stands = rollout.sections.find(({ id }) => id === part.id);
  if (!stands || !rollout.start) return [{ what: label, was: '', is: w.isNew }];
  const lines = changedLines(stands.markdown, filled(part.markdown, inMarkdown(rollout.start.sides)));
  const rest = lines.length - mostLines;
  return [
    { what: label, was: w.version(stands.version), is: w.version(stands.version + 1) },
    ...lines.slice(0, mostLines).map(({ was, is }) => ({ what: label, was: was || w.nothing, is: is || w.nothing })),
    ...(rest > 0 ? [{ what: label, was: '', is: w.moreLines(rest) }] : []),
  ];
}

/** The parts the form offers, and those it proposes: all that the rollout did not change itself. */
export function pullChoices(verb: string, told: Told<unknown>): Pick<Preview, 'offers'> {
  const changes = pullOf(verb, told);
  if (!changes.length) return {};
  const choices = changes.map(({ id, label, here }) => ({ value: id, label: here ? w.withHere(label, here) : label }));
  const proposed = changes.filter(({ here }) => here === '').map(({ id }) => id);
  return { offers: { ask: 'parts', choices, value: proposed.join('\n') } };
}
