import { type Command, isRefusal, type Refusal, refuse, type Told } from '../../playbook/commands/Command.ts';
import { entryKey } from '../../playbook/commands/entryKey.ts';
import { table } from '../../playbook/commands/table.ts';
import type { Entry } from '../../playbook/journal/Entry.ts';
import { fold } from '../../playbook/journal/fold.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { entryVersion } from '../../playbook/journal/upcast.ts';
import type { RefusalName } from '../../playbook/words/refusals.ts';
import type { Acting } from './Acting.ts';
import { inputOf } from './inputOf.ts';
import { decideFor, toldFor, type Wished } from './toldFor.ts';

/** What would be so; or a refusal, with what its command was told when it came that far. */
export type Previewed =
  | { kind: 'would'; told: Told<unknown>; after: Rollout }
  | { kind: 'refused'; refusal: Refusal; problems: { line: number; text: string }[]; told?: Told<unknown> };

/** Longer ids than ours name nothing. */
const mostId = 100;

/** Decides a command as `act` does and folds it in memory: nothing is stored, nobody is woken or told. */
export async function preview(acting: Acting, wish: Wished & { rolloutId: string; verb: string }): Promise<Previewed> {
  const command = table.get(wish.verb);
  if (!command || command.verb === 'startRollout' || command.journal) return refused(refuse('unknownVerb'));
  if (!wish.rolloutId || wish.rolloutId.length > mostId) return refused(refuse('unknownRollout'));
  const opened = await acting.journals.open(wish.rolloutId);
  const found = await toldFor(acting, wish, command, inputOf(command, wish.input), opened);
  if ('refusal' in found) return refused(found.refusal);
  const { told } = found;
  const decision = decideFor(command, told);
  if (isRefusal(decision)) return { kind: 'refused', refusal: decision, problems: problemsOf(command, decision, told), told };
  const stamp = { v: entryVersion, at: told.now.toString(), by: told.by, key: entryKey(command.verb, told.by, 'preview') };
  const entries = decision.entries.map(({ words = {}, ...entry }, place) => ({
    ...stamp,
    ...entry,
    words,
    seq: opened.rollout.seq + 1 + place,
  }));
  return { kind: 'would', told, after: fold(opened.rollout.id, entries as Entry[], opened.rollout) };
}

const refused = (refusal: Refusal): Previewed => ({ kind: 'refused', refusal, problems: [] });

/** Refusals of a text for some of its lines. */
const ofLines: RefusalName[] = ['planUnreadable', 'calendarUnreadable', 'templateUnreadable'];

/** The lines that are wrong are read only for who may do it at all. */
const problemsOf = (command: Command, { refusal }: Refusal, told: Told<unknown>) =>
  ofLines.includes(refusal) ? (command.problems?.(told) ?? []) : [];
