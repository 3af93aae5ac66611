import { z } from 'zod';
import type { ImportedPlan, NewEntry } from '../journal/Entry.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { importWords } from '../words/importPlan.ts';
import { inputWords, tooLong } from '../words/inputs.ts';
import { listed } from '../words/numbers.ts';
import { alreadyWords } from '../words/standing.ts';
import { command, refuse, type Told } from './Command.ts';
import { maybeWords } from './fields.ts';
import { importedPlan } from './plan/import/importedPlan.ts';
import { planImportedBack } from './plan/import/planImportedBack.ts';
import type { LineProblem } from './plan/import/ReadTable.ts';
import { readPlan } from './plan/import/readPlan.ts';
import { mostEntries, packed } from './plan/packed.ts';
import { redatedEntries } from './plan/redatedEntries.ts';
import { planRedatedBack } from './plan/takenBack.ts';

/** 2,000 lines of 300 characters. */
const mostText = 600_000;

const input = z.object({
  text: z
    .string({ error: () => inputWords.table })
    .min(1, { error: () => inputWords.table })
    .max(mostText, { error: () => tooLong(commandFacts.table, mostText) }),
  /** Asked for only when days of milestones that are there already change. */
  reason: maybeWords(() => fieldNames.reason),
});
type Input = z.infer<typeof input>;

/** Brings in a plan from a spreadsheet: every line right, or nothing is stored; what has the same name is changed, not doubled (P60, P67). */
export const importPlan = command<Input>({
  verb: 'importPlan',
  does: 'Bring in milestones and deliverables from a spreadsheet: pasted cells, or a CSV file.',
  input,
  problems: (told) => read(told).problems,
  decide(told) {
    const { problems, redated, parts, movedNames } = read(told);
    const [first] = problems;
    if (first) return refuse('planUnreadable', { count: importWords.lines(linesOf(problems)), line: String(first.line), text: first.text });
    if (movedNames.length && !told.input.reason) return refuse('daysNeedReason', { names: listed(movedNames.slice(0, 5)) });
    const entries = [...redatedEntries(redated, told.input.reason), ...importedEntries(parts)];
    if (!entries.length) return refuse('alreadySo', { what: alreadyWords.plan });
    return entries.length > mostEntries ? refuse('tooMuchAtOnce', { most: importWords.halves }) : { entries };
  },
  undo: { planRedated: planRedatedBack, planImported: planImportedBack },
});

const read = ({ rollout, people, input: { text } }: Told<Input>) => importedPlan(rollout, readPlan(text, rollout, people));

const linesOf = (problems: LineProblem[]): number => new Set(problems.map(({ line }) => line)).size;

/** Milestones first, then what they deliver, then what changes, in as few entries as hold them. */
function importedEntries({ milestones, deliverables, changed }: ImportedPlan): NewEntry[] {
  const parts = [
    ...milestones.map((one) => ({ milestones: [one], deliverables: [], changed: [] })),
    ...deliverables.map((one) => ({ milestones: [], deliverables: [one], changed: [] })),
    ...changed.map((one) => ({ milestones: [], deliverables: [], changed: [one] })),
  ];
  return packed<ImportedPlan>(parts).map((own) => ({
    type: 'planImported',
    data: {
      milestones: own.flatMap((one) => one.milestones),
      deliverables: own.flatMap((one) => one.deliverables),
      changed: own.flatMap((one) => one.changed),
    },
  }));
}
