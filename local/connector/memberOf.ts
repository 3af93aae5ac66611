import { channelOf, channels, type Persona, personalChatOf, personas } from '../personas.ts';

/** How Teams describes a member of a conversation to a bot. */
export function memberOf(persona: Persona): object {
  const [givenName, ...rest] = persona.name.split(' ');
  return {
    id: persona.botId,
    aadObjectId: persona.oid,
    objectId: persona.oid,
    name: persona.name,
    givenName,
    surname: rest.join(' '),
    email: persona.email,
    userPrincipalName: persona.email,
    tenantId: persona.tenantId,
    userRole: persona.side === 'vendor' ? 'guest' : 'user',
  };
}

/** Who is in a conversation, its thread or its team; null when there is no such conversation. */
export function membersOf(conversation: string): Persona[] | null {
  const root = conversation.split(';')[0];
  const shared = channelOf(conversation) ?? channels.find(({ team }) => team.id === root);
  if (shared) return shared.members;
  const one = personas.find((persona) => personalChatOf(persona) === root);
  return one ? [one] : null;
}
