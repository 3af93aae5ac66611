import { NoToken } from './tokenSource.ts';

/** What is known about a call to Teams that failed. */
export interface SendFailure {
  /** The HTTP status, or null when no answer came. */
  status: number | null;
  /** The names the service gave its reason, outermost first. */
  codes: string[];
  /** The `Retry-After` header as it came. */
  retryAfter: string | null;
  /** False when it is certain that the request never left. */
  wentOut: boolean;
}

/** Errors of finding and opening the connection. */
const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

interface Thrown {
  statusCode?: number;
  code?: string;
  message?: string;
  response?: { bodyAsText?: string | null; headers?: { get(name: string): string | undefined } };
}

/** Reads what the SDK threw, in whatever shape, into a failure. */
export function sendFailureOf(error: unknown): SendFailure {
  const thrown = (error ?? {}) as Thrown;
  const status = thrown.statusCode ?? null;
  return {
    status,
    codes: [
      ...new Set([status ? thrown.code : undefined, ...codesIn(thrown.response?.bodyAsText)].filter((code) => typeof code === 'string')),
    ],
    retryAfter: thrown.response?.headers?.get('retry-after') ?? null,
    wentOut: !(error instanceof NoToken || neverLeft.has(thrown.code ?? '') || /^connect /.test(thrown.message ?? '')),
  };
}

/** Teams puts the telling name in `code`, sometimes one level deeper. */
function codesIn(body: string | null | undefined): unknown[] {
  try {
    const { error } = JSON.parse(body ?? '') as { error?: { code?: unknown; subCode?: unknown; innererror?: { code?: unknown } } };
    return [error?.code, error?.subCode, error?.innererror?.code];
  } catch {
    return [];
  }
}
