import type { Member } from '../deliver/Messenger.ts';
import type { ConnectorClient } from './connectors.ts';

/** The most Teams gives in one page. */
const pageSize = 500;
/** More than any team holds; an answer that never ends is no roster. */
const pageLimit = 100;

/** Teams says more about a member than the SDK's type, and calls the object id by two names. */
interface Listed {
  id: string;
  name?: string;
  aadObjectId?: string;
  objectId?: string;
  tenantId?: string;
  company?: string;
  email?: string;
  userPrincipalName?: string;
  userRole?: string;
}

/** Everybody in a channel who has an Entra object id, page by page, each when `turn` says so. */
export async function rosterOf(
  client: ConnectorClient,
  threadId: string,
  tenantId: string,
  turn: () => Promise<boolean>,
): Promise<Member[]> {
  // A page may repeat members of the one before.
  const members = new Map<string, Member>();
  let continuationToken: string | undefined;
  for (let page = 0; page < pageLimit; page += 1) {
    if (!(await turn())) throw new Error('a roster that never had its turn');
    const answer = await client.conversations.getConversationPagedMembers(threadId, {
      pageSize,
      continuationToken: continuationToken as string,
    });
    for (const listed of (answer.members ?? []) as Listed[]) {
      const member = memberOf(listed, tenantId);
      if (member) members.set(member.oid, member);
    }
    continuationToken = answer.continuationToken;
    if (!continuationToken) return [...members.values()];
  }
  throw new Error('a roster without an end');
}

function memberOf(listed: Listed, tenantId: string): Member | null {
  const oid = listed.aadObjectId || listed.objectId;
  if (!oid) return null;
  const email = listed.email || listed.userPrincipalName;
  return {
    oid,
    botId: listed.id,
    tenantId: listed.tenantId || tenantId,
    name: listed.name ?? '',
    company: listed.company ?? '',
    ...(email ? { email } : {}),
    ...(listed.userRole === 'guest' ? { guest: true } : {}),
  };
}
