import { type Command, type Refusal, refuse } from '../../playbook/commands/Command.ts';
import { inputWords } from '../../playbook/words/inputs.ts';

/** The input as its command wants it, or a refusal whose sentence says what to mend first; a field that was left empty was not filled in, unless the command takes it as emptied. */
export function inputOf(command: Command, input: unknown): unknown | Refusal {
  const read = command.input.safeParse(command.takesEmpty ? (input ?? {}) : withoutEmpty(input ?? {}), { error: () => inputWords.choice });
  if (read.success) return read.data;
  const [first] = read.error.issues;
  return refuse('badInput', { sentence: first?.message ?? inputWords.choice, field: first?.path.join('.') ?? '' });
}

function withoutEmpty(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== '' && value !== null));
}
