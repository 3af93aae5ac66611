// People and their chats, made up from numbers: nobody has to be kept.
import { drawFor } from './draw.ts';
import type { FaultName } from './faults.ts';
import type { SimulatorSettings } from './SimulatorSettings.ts';

/** How Teams stands to a person. `gone`: the chat we know is lost, and a new one can be created; `goneForGood`: the new one is lost as well. */
export type PersonState = 'ok' | 'notInstalled' | 'blocked' | 'disabledByAdmin' | 'gone' | 'goneForGood';

const states: PersonState[] = ['notInstalled', 'blocked', 'disabledByAdmin', 'gone', 'goneForGood'];
const hex = (number: number, digits: number) => number.toString(16).padStart(digits, '0');

/** The nth tenant's id. */
export const tenantAt = (n: number) => `${hex(n + 1, 8)}-7e4a-4000-8000-000000000000`;

/** The object id of a tenant's nth person; they sort by their number. */
export const oidAt = (tenantId: string, index: number) => `${tenantId.slice(0, 8)}-0000-4000-8000-${hex(index, 12)}`;

export const botIdOf = (oid: string) => `29:${oid}`;

/** The 1:1 conversation with a person; each time it is lost, the next generation can be created. */
export const chatOf = (oid: string, generation = 0) => `a:${oid}${generation ? `~${generation}` : ''}`;

/** Whose 1:1 chat a conversation is, and which generation of it; null for a channel. */
export function personIn(conversation: string): { oid: string; generation: number } | null {
  if (!conversation.startsWith('a:')) return null;
  const [oid = '', generation = '0'] = conversation.slice(2).split('~');
  return { oid: oidOf(oid), generation: Number(generation) };
}

/** The object id in whatever a caller names a person by. */
export const oidOf = (id: string) => id.replace(/^29:/, '');

/** How Teams stands to this person: as named, or as the seed drew it. */
export function stateOf({ seed, states: named, stateShares }: SimulatorSettings, oid: string): PersonState {
  const known = named[oid];
  if (known) return known;
  let left = Object.keys(stateShares).length ? drawFor(seed, `state|${oid}`)() : 1;
  for (const state of states) {
    left -= stateShares[state] ?? 0;
    if (left < 0) return state;
  }
  return 'ok';
}

/** What stands in the way of posting to a person's chat of this generation. */
export function obstacleToPost(state: PersonState, generation: number): FaultName | null {
  if (state === 'goneForGood' || (state === 'gone' && generation === 0)) return 'ConversationNotFound';
  return obstacleOf(state, 'BotNotInConversationRoster');
}

/** What stands in the way of creating a chat with a person. */
export const obstacleToCreate = (state: PersonState): FaultName | null => obstacleOf(state, 'ForbiddenOperationException');

function obstacleOf(state: PersonState, whereNotInstalled: FaultName): FaultName | null {
  if (state === 'notInstalled') return whereNotInstalled;
  if (state === 'blocked') return 'ConversationBlockedByUser';
  return state === 'disabledByAdmin' ? 'BotDisabledByAdmin' : null;
}

/** A member as Teams lists them. */
export function memberAt(tenantId: string, index: number) {
  const oid = oidAt(tenantId, index);
  const address = `person${index}@example.com`;
  return {
    id: botIdOf(oid),
    name: `Person ${index}`,
    aadObjectId: oid,
    tenantId,
    email: address,
    userPrincipalName: address,
    userRole: 'user',
  };
}
