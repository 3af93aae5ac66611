import { randomBytes } from 'node:crypto';
import type { Command } from '../../playbook/commands/Command.ts';
import { isRefusal, type Refusal, refuse } from '../../playbook/commands/Command.ts';
import { startRollout } from '../../playbook/commands/startRollout.ts';
import { commandFacts } from '../../playbook/words/commandFacts.ts';
import type { Acted, Acting, Asker } from './Acting.ts';
import { act } from './act.ts';
import { inputOf } from './inputOf.ts';
import { knownPeople } from './knownPeople.ts';

/** How it ended, for which rollout; `joined` when somebody else's start for the channel came first while this one was under way. */
export type Started = Acted & { rolloutId: string; joined: boolean };

/** Starts a rollout for a channel; the channel's place is taken first, so that two people at once get one rollout. */
export async function startForChannel(
  acting: Acting,
  asker: Asker,
  input: { channel: { threadId: string; teamId?: unknown } },
  key: string | null,
): Promise<Started> {
  const { threadId } = input.channel;
  const fresh = `r${randomBytes(8).toString('hex')}`;
  const wish = { ...input, channel: { ...input.channel, tenantId: asker.tenantId } };
  const shown = threadId.length > mostThread ? null : await acting.places.ofChannel(asker.tenantId, threadId);
  const status = shown ? (await acting.journals.open(shown)).rollout.status : 'setup';
  const isOpen = status === 'running' || status === 'paused';
  const refusal = isOpen ? null : await refusalOf(acting, asker, wish, fresh);
  if (refusal) return { kind: 'refused', refusal, opened: null, by: null, rolloutId: shown ?? '', joined: false };
  const free = shown === null || status === 'closed';
  const rolloutId = free ? await acting.places.takeChannel(asker.tenantId, threadId, fresh, shown ?? undefined) : shown;
  if (free) await remember(acting, asker.tenantId, input.channel);
  const acted = await act(acting, { rolloutId, verb: startRollout.verb, input: wish, key: key ?? rolloutId, asker });
  return { ...acted, rolloutId, joined: !isOpen && acted.kind === 'refused' && acted.refusal.refusal === 'alreadyStarted' };
}

/** Teams tells of some things by the team alone: its channels are found again by it. */
async function remember({ places }: Acting, tenantId: string, { threadId, teamId }: { threadId: string; teamId?: unknown }) {
  if (typeof teamId === 'string' && teamId && teamId.length <= mostThread) await places.addToTeam(tenantId, teamId, threadId);
}

/** Longer ids than Teams gives name no channel. */
const mostThread = 300;

/** Why a start would be refused; told before the channel's place is taken, so that a closed rollout is not put aside for nothing. */
async function refusalOf(
  acting: Acting,
  asker: Asker,
  wish: { channel: { tenantId: string; threadId: string } },
  fresh: string,
): Promise<Refusal | null> {
  const command = startRollout as unknown as Command;
  const input = inputOf(command, wish);
  if (typeof input === 'object' && input !== null && 'refusal' in input) return input as Refusal;
  const opened = await acting.journals.open(fresh);
  const known = await knownPeople(acting.rosters, opened, asker, command.names?.(input) ?? [], { channel: wish.channel, zone: 'UTC' });
  if (!known.asker) return refuse('notMember');
  if (known.unknown) return refuse('unknownPerson', { who: commandFacts.who.thisPerson });
  const told = { rollout: opened.rollout, input, by: known.asker.id, now: acting.now(), people: known.people, named: known.named };
  const decision = command.decide(told);
  return isRefusal(decision) ? decision : null;
}
