import type { Problem } from '../../playbook/contract/Action.ts';
import { wayInWords } from '../../playbook/words/wayIn.ts';

/** Thrown inside the gate: the caller gets this status and sentence, and nothing of our insides. */
export class Refused extends Error {
  override name = 'Refused';
  readonly status: keyof typeof titles;
  readonly refusal: string;

  constructor(status: keyof typeof titles, refusal: string, detail: string) {
    super(detail);
    this.status = status;
    this.refusal = refusal;
  }
}

const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  413: 'Content Too Large',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** The RFC 9457 body for whatever was thrown on the way in; what is not ours is told in general words. */
export function problemOf(error: unknown): Problem {
  const { status, refusal, message } = error instanceof Refused ? error : unread(error);
  return { type: 'about:blank', title: titles[status], status, refusal, detail: message };
}

/** What Express's body reader throws carries a status of its own. */
function unread(error: unknown): Refused {
  const status = (error as { status?: unknown } | null)?.status;
  if (status === 413) return new Refused(413, 'tooLarge', 'This activity is larger than Teams sends them.');
  const unreadable = typeof status === 'number' && status >= 400 && status < 500;
  return unreadable ? new Refused(400, 'notUnderstood', 'This is not JSON we can read.') : new Refused(500, 'notNow', wayInWords.notNow);
}
