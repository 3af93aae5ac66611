import { randomUUID } from 'node:crypto';
import { type Command, isRefusal, type Refusal, refuse, type Told } from '../../playbook/commands/Command.ts';
import { entryKey } from '../../playbook/commands/entryKey.ts';
import { table } from '../../playbook/commands/table.ts';
import type { Person } from '../../playbook/journal/Person.ts';
import { StorageAway } from '../store/Engine.ts';
import type { Opened } from '../store/journals.ts';
import { traced } from '../telemetry/traced.ts';
import type { Acted, Acting, Asker } from './Acting.ts';
import { inputOf } from './inputOf.ts';
import { type At, journalOf, openAt, peopleFor, privately } from './journalOf.ts';
import type { Known } from './knownPeople.ts';
import { noteRoster } from './noteLife.ts';
import { decideFor, toldFor } from './toldFor.ts';
import { wishElsewhere, wishesBrought } from './wishesElsewhere.ts';

export interface Wish {
  rolloutId: string;
  verb: string;
  input: unknown;
  /** Drawn with the card or the form; null where the command knows its key by meaning, or each message is a doing of its own. */
  key: string | null;
  asker: Asker;
  /** The person's other rollouts are seen to by whoever asks: a wish stays in this one. */
  hereAlone?: true;
}

/** Somebody else is first only now and then; eight times in a row means something is wrong. */
const mostTries = 8;

/** Longer keys and ids than ours are not ours: they are cut, or name nothing. */
const mostKey = 300;
const mostId = 100;

/** How long after a command the waker looks again, should this process die meanwhile. */
const spareWakeSeconds = 60;

/** The same where somebody must hear within seconds. It comes beside the spare one, which outlives a slow append (U7). */
const urgentWakeSeconds = 5;

/** What may change how somebody wants to be reminded. */
const wishing: readonly string[] = ['wishReminders', 'undo'];

/** Carries out one command: read, look for its key, check who, decide, append, and again when somebody else was first. */
export async function act(acting: Acting, wish: Wish): Promise<Acted> {
  const command = table.get(wish.verb);
  if (!command) return { kind: 'refused', refusal: refuse('unknownVerb'), opened: null, by: null };
  return traced('command', { verb: command.verb }, () => carryOut(acting, wish, command));
}

async function carryOut(acting: Acting, wish: Wish, command: Command): Promise<Acted> {
  if (!wish.rolloutId || wish.rolloutId.length > mostId) return refused(refuse('unknownRollout'), null, null);
  const input = inputOf(command, wish.input);
  const journal = journalOf(command, wish.rolloutId);
  const isUrgent = !('refusal' in Object(input)) && command.urgent?.(input);
  const spares = isUrgent ? [urgentWakeSeconds, spareWakeSeconds] : [spareWakeSeconds];
  const [at] = await Promise.all([
    openAt(acting, command, wish.rolloutId),
    ...spares.map((seconds) => acting.wakes.plan(journal, acting.now().add({ seconds }))),
  ]);
  const acted = await decideUntilStored(acting, wish, command, input, at);
  if (acted.kind !== 'done') return acted;
  acting.poke(journal);
  if (wishing.includes(wish.verb) && !wish.hereAlone)
    await wishElsewhere(acting, acted, (rolloutId, input, asker, key) =>
      act(acting, { rolloutId, verb: 'wishReminders', input, asker, key, hereAlone: true }),
    );
  return acted;
}

async function decideUntilStored(acting: Acting, wish: Wish, command: Command, input: unknown, first: At): Promise<Acted> {
  const ownKey = randomUUID();
  let at = first;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { rollout, opened } = at;
    const found = await toldFor(acting, wish, command, input, rollout);
    if ('refusal' in found) return refused(found.refusal, found.by ? rollout : null, found.by);
    if (tries === 0 && (await isBack(acting, rollout, found.told.by, wish.asker))) {
      at = await openAt(acting, command, wish.rolloutId);
      continue;
    }
    const told = command.journal ? privately(found.told, opened) : found.told;
    const by = told.concerns?.idOf(told.by) ?? told.by;
    const meant = command.keyOf?.(told);
    const drawn = wish.key?.slice(0, mostKey);
    const key = entryKey(command.verb, by, (command.journal ? meant || drawn : drawn || meant) ?? ownKey);
    const before = opened.rollout.keys[key];
    if (before !== undefined) return { kind: 'done', opened, seq: before, by, already: true };
    const decision = decideFor(command, told);
    if (isRefusal(decision)) {
      if (await keepRefused(acting, opened, told, decision, key)) return refused(decision, rollout, told.by);
      at = await openAt(acting, command, wish.rolloutId);
      continue;
    }
    const seq = opened.rollout.seq + 1;
    const stamp = { at: told.now.toString(), by, key };
    await remember(acting, wish.rolloutId, found.known);
    const people = peopleFor(told, decision.entries, { opened, added: found.known.added });
    const brought = command.journal ? [] : await wishesBrought(acting, wish.rolloutId, people);
    const append = () => acting.journals.append(opened, [...decision.entries, ...brought], stamp, people);
    const stored = await appendOrFind(acting, opened, append, key);
    if (stored) return { kind: 'done', opened: stored, seq: stored.rollout.keys[key] ?? seq, by, already: false };
    at = await openAt(acting, command, wish.rolloutId);
  }
  return refused(refuse('changedMeanwhile'), at.rollout, null);
}

/** Stores what a refusal keeps, once for each doing; false when somebody else was first. */
async function keepRefused(acting: Acting, opened: Opened, told: Told<unknown>, { keeps }: Refusal, doing: string): Promise<boolean> {
  const key = entryKey('draftSection', told.by, `kept/${doing}`);
  if (!keeps?.length || opened.rollout.keys[key] !== undefined) return true;
  const append = () => acting.journals.append(opened, keeps, { at: told.now.toString(), by: told.by, key }, []);
  return (await appendOrFind(acting, opened, append, key)) !== null;
}

const refused = (refusal: Refusal, opened: Opened | null, by: string | null): Acted => ({ kind: 'refused', refusal, opened, by });

/** Somebody who had left is in the channel again, and nobody told us: noted before they are refused. */
async function isBack(acting: Acting, opened: Opened, by: string, { oid }: Asker): Promise<boolean> {
  const { left, start } = opened.rollout;
  const roster = left[by] !== undefined && start ? await acting.rosters.of(start.channel, oid) : null;
  return !!(await roster?.member(oid)) && !!roster && noteRoster(acting, opened, roster);
}

/** The append, or what it stored although its answer was lost; null when somebody else was first. */
async function appendOrFind(acting: Acting, opened: Opened, append: () => Promise<Opened | null>, key: string): Promise<Opened | null> {
  try {
    return await append();
  } catch (error) {
    if (!(error instanceof StorageAway)) throw error;
    const now = await acting.journals.open(opened.rollout.id);
    if (now.rollout.keys[key] === undefined) throw error;
    return now;
  }
}

/** People who were named are found again by "mine". Written before the append: a place too many is harmless, one too few is never mended. */
async function remember(acting: Acting, rolloutId: string, { added }: Known) {
  await Promise.all(added.map(({ tenantId, oid }: Person) => acting.places.addPerson(tenantId, oid, rolloutId)));
}
