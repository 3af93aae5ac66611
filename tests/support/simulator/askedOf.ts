import { oidOf, personIn } from './people.ts';
import type { RequestKind } from './Seen.ts';

/** A request as it arrived. */
export interface Call {
  method: string;
  /** Path and query. */
  url: string;
  authorization: string | undefined;
  body: string;
}

/** What a request is about. */
export interface Asked {
  kind: RequestKind;
  tenantId: string;
  /** What the windows are counted for: a person's 1:1 chat whatever its generation, or a channel whatever the thread in it. */
  thread: string;
  to: string;
  key: string;
  conversation: string;
  /** The person whose chat it is, with the generation that is named; null in a channel. */
  person: { oid: string; generation: number } | null;
  /** The message that is edited or deleted; the member that is asked for. */
  named: string;
  /** Whether members are asked for page by page. */
  paged: boolean;
  query: URLSearchParams;
  /** The activity that is posted; null where there is none. */
  activity: { type?: string } | null;
  /** False where the body, or the address, says nothing that Teams would understand. */
  understood: boolean;
}

interface Creation {
  members?: { id?: string }[];
  channelData?: { channel?: { id?: string } };
  activity?: { type?: string };
}

/** Reads a request; the tenant is the last part of the address before `/v3/`. */
export function askedOf(call: Call, keyPattern: RegExp): Asked {
  const [path = '', query = ''] = call.url.split('?');
  const at = path.indexOf('/v3/');
  const tenantId = decodeURIComponent(path.slice(0, Math.max(0, at)).split('/').pop() ?? '');
  const [conversations = '', id = '', part = '', named = ''] =
    at < 0
      ? []
      : path
          .slice(at + '/v3/'.length)
          .split('/')
          .map(decodeURIComponent);
  const kind = conversations === 'conversations' ? kindOf(call.method, id, part, named) : 'other';
  const body = bodyOf(call.body);
  const creation = (kind === 'create' ? body : null) as Creation | null;
  const conversation = kind === 'create' ? createdIn(creation) : id;
  const person = personIn(conversation);
  const to = person ? person.oid : channelOf(conversation);
  const posted = kind === 'send' || kind === 'edit' ? body : null;
  const activity = creation?.activity ?? posted;
  return {
    kind,
    tenantId,
    thread: to,
    to,
    key: (activity && keyPattern.exec(call.body)?.[1]) ?? '',
    conversation,
    person,
    named,
    paged: part === 'pagedmembers',
    query: new URLSearchParams(query),
    activity,
    understood: conversation !== '' && (kind === 'send' || kind === 'edit' ? Boolean(activity?.type) : kind !== 'other'),
  };
}

function kindOf(method: string, id: string, part: string, named: string): RequestKind {
  if (method === 'POST' && !id) return 'create';
  if (method === 'GET' && ['members', 'pagedmembers'].includes(part)) return 'members';
  if (part !== 'activities') return 'other';
  if (method === 'POST') return 'send';
  if (named && method === 'PUT') return 'edit';
  return named && method === 'DELETE' ? 'delete' : 'other';
}

/** Where a creation leads: the channel, or the first chat with the person. */
function createdIn(creation: Creation | null): string {
  const member = creation?.members?.[0]?.id;
  return creation?.channelData?.channel?.id ?? (member ? `a:${oidOf(member)}` : '');
}

const channelOf = (conversation: string) => conversation.split(';')[0] ?? '';

function bodyOf(text: string): { type?: string } | null {
  try {
    const body: unknown = JSON.parse(text);
    return body && typeof body === 'object' ? body : null;
  } catch {
    return null;
  }
}
