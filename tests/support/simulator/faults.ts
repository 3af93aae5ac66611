// What can go wrong with a request, and whether the message is sent all the same.

/** How a request ends that did not simply go well. */
export interface Fault {
  /** Null when the connection ends, or nothing comes. */
  status: number | null;
  code: string;
  /** Whether the message was accepted first. */
  accepts: boolean;
  ending: 'answered' | 'reset' | 'hung';
}

const answered = (status: number, code: string): Fault => ({ status, code, accepts: false, ending: 'answered' });
const cut = (ending: 'reset' | 'hung', accepts: boolean): Fault => ({ status: null, code: '', accepts, ending });

const byName = {
  '400': answered(400, 'BadSyntax'),
  '401': answered(401, 'Unauthorized'),
  '412': answered(412, 'PreconditionFailed'),
  '413': answered(413, 'MessageSizeTooBig'),
  '429': answered(429, 'TooManyRequests'),
  '500': answered(500, 'ServiceError'),
  '502': answered(502, 'BadGateway'),
  '503': answered(503, 'ServiceUnavailable'),
  '504': answered(504, 'GatewayTimeout'),
  BotDisabledByAdmin: answered(403, 'BotDisabledByAdmin'),
  BotNotInConversationRoster: answered(403, 'BotNotInConversationRoster'),
  ForbiddenOperationException: answered(403, 'ForbiddenOperationException'),
  ConversationBlockedByUser: answered(403, 'ConversationBlockedByUser'),
  MessageWritesBlocked: answered(403, 'MessageWritesBlocked'),
  InvalidBotApiHost: answered(403, 'InvalidBotApiHost'),
  ConversationNotFound: answered(404, 'ConversationNotFound'),
  ActivityNotFoundInConversation: answered(404, 'ActivityNotFoundInConversation'),
  MemberNotFoundInConversation: answered(404, 'MemberNotFoundInConversation'),
  resetBefore: cut('reset', false),
  resetAfter: cut('reset', true),
  hangBefore: cut('hung', false),
  hangAfter: cut('hung', true),
  lateServerError: { ...answered(502, 'BadGateway'), accepts: true },
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof byName;
export const faults: Record<FaultName, Fault> = byName;
export const faultNames = Object.keys(byName) as FaultName[];

/** How often each fault comes, from 0 to 1; together at most 1. */
export type Shares = Partial<Record<FaultName, number>>;

/** The fault that a number from 0 up to 1 falls on, or null when all goes well. */
export function faultAt(shares: Shares | undefined, drawn: number): FaultName | null {
  let upTo = 0;
  for (const name of faultNames) {
    upTo += shares?.[name] ?? 0;
    if (drawn < upTo) return name;
  }
  return null;
}
