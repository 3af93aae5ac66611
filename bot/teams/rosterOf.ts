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

/** Everybody in a channel who has an Entra object id, page by page, each when `turn` says so. A page may repeat members of the one before. */
export async function* rosterOf(
  client: ConnectorClient,
  threadId: string,
  tenantId: string,
  turn: () => Promise<boolean>,
): AsyncGenerator<Member[]> {
  let continuationToken: string | undefined;
  for (let page = 0; page < pageLimit; page += 1) {
    if (!(await turn())) throw new Error('a roster that never had its turn');
    const answer = await client.conversations.getConversationPagedMembers(threadId, {
      pageSize,
      continuationToken: continuationToken as string,
    });
    yield ((answer.members ?? []) as Listed[]).flatMap((listed) => memberOf(listed, tenantId) ?? []);
    continuationToken = answer.continuationToken;
    if (!continuationToken) return;
  }
  throw new Error('a roster without an end');
}

/** One member of a channel by either id. */
export async function memberIn(client: ConnectorClient, threadId: string, tenantId: string, id: string): Promise<Member | null> {
  return memberOf((await client.conversations.getConversationMember(threadId, id)) as Listed, tenantId);
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
