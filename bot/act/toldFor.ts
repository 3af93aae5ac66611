// Who wants what, checked the same way whether it is done or only looked at first.
import { access, isShutOut, may } from '../../playbook/commands/access.ts';
import { type Command, type Decision, type Refusal, refuse, type Told } from '../../playbook/commands/Command.ts';
import type { PersonId } from '../../playbook/journal/Entry.ts';
import { asGuest, isGuestLimited } from '../../playbook/views/asGuest.ts';
import { commandFacts } from '../../playbook/words/commandFacts.ts';
import { either } from '../../playbook/words/numbers.ts';
import type { Opened } from '../store/journals.ts';
import type { Acting, Asker } from './Acting.ts';
import { type Beginning, type Known, knownPeople } from './knownPeople.ts';
import { listedIn } from './listedIn.ts';

export interface Wished {
  input: unknown;
  asker: Asker;
}

/** Everything a command is told, or why this person is not let through; `by` is null for who is not known here. */
export type ToldFor = { told: Told<unknown>; known: Known } | { refusal: Refusal; by: PersonId | null };

/** Finds the asker and those the input names, and refuses who is of another company, not in the channel, or names a stranger. */
export async function toldFor(acting: Acting, wish: Wished, command: Command, input: unknown, opened: Opened): Promise<ToldFor> {
  const { start } = opened.rollout;
  const isOurs = start?.channel.tenantId === wish.asker.tenantId;
  const isShared = !isOurs && start && (await listedIn(acting.rosters, start.channel, wish.asker)) !== null;
  if (command.verb !== 'startRollout' && !isOurs && !isShared) return { refusal: refuse('unknownRollout'), by: null };
  const names = isBad(input) ? [] : (command.names?.(input) ?? []);
  const known = await knownPeople(acting.rosters, opened, wish.asker, names, startOf(wish.input));
  const by = known.asker?.id ?? null;
  if (!by) return { refusal: refuse('notMember'), by };
  if (isBad(input)) return { refusal: input, by };
  if (known.unknown) return { refusal: refuse('unknownPerson', { who: commandFacts.who.thisPerson }), by };
  // What is not for guests does not exist for them, whatever they do (P24).
  const rollout = (await isLimited(acting, opened, wish.asker, known)) ? asGuest(opened.rollout) : opened.rollout;
  return { told: { rollout, input, by, now: acting.now(), people: known.people, named: known.named }, known };
}

/** A guest, where guests do not see everything; the channel's roster says who is one. */
async function isLimited({ rosters }: Acting, { rollout }: Opened, { oid }: Asker, { asker }: Known): Promise<boolean> {
  if (!rollout.start || !isGuestLimited(rollout)) return false;
  const listed = await (await rosters.of(rollout.start.channel, oid))?.member(oid);
  return listed?.guest ?? asker?.guest ?? false;
}

/** What the command decides, once the table of access and the state of the rollout let it. */
export function decideFor(command: Command, told: Told<unknown>): Decision {
  const { rollout, by, people } = told;
  if (isShutOut(rollout, by, command.verb, undoneBy(told.input))) return refuse('notMember');
  if (!may(rollout, by, command.verb) && rollout.status !== 'setup') {
    const managers = [...(rollout.holders.projectManager ?? []), ...(rollout.holders.accountable ?? [])];
    return refuse('notAllowed', { who: either(managers.map((person) => people[person]?.name ?? '')) });
  }
  const rests = rollout.status === 'closed' && !['resumeRollout', 'undo', 'startRollout'].includes(command.verb);
  if (rests && access[command.verb]) return refuse('notRunning', { title: rollout.title });
  return command.decide(told);
}

/** The entry an undo names. */
const undoneBy = (input: unknown): number => Number((input as { seq?: unknown } | null)?.seq ?? 0);

const isBad = (input: unknown): input is Refusal => typeof input === 'object' && input !== null && 'refusal' in input;

/** A rollout that is only being started names its channel and zone in the wish. */
function startOf(input: unknown): Beginning | null {
  const { channel, zone } = (input ?? {}) as { channel?: { tenantId?: unknown; threadId?: unknown }; zone?: unknown };
  return channel && typeof channel.tenantId === 'string' && typeof channel.threadId === 'string'
    ? { channel: { tenantId: channel.tenantId, threadId: channel.threadId }, zone: typeof zone === 'string' ? zone : 'UTC' }
    : null;
}
