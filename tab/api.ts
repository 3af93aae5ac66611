// The only fetch: reads views with their ETag, sends commands with their key.
import type { Problem } from '../playbook/contract/Action.ts';
import { tabWords } from '../playbook/words/tab.ts';
import { signInWords } from '../playbook/words/tabSignIn.ts';
import { fileNameOf } from './fileName.ts';
import { signInTrouble } from './signInTrouble.ts';
import { readerLanguage } from './teams.ts';
import { readerToken } from './whoReads.ts';

/** The server answers within 4 s even when its storage hangs; twice that covers a slow line. */
const PATIENCE_MS = 8000;
/** A document is made while we wait, and may come over a slow line. */
const DOCUMENT_PATIENCE_MS = 60_000;

/** A refusal or a failure, in the words of the server where it gave any. */
export class Refused extends Error {
  readonly status: number;
  readonly refusal: string;
  constructor(problem: Pick<Problem, 'status' | 'refusal' | 'detail'>) {
    super(problem.detail);
    this.status = problem.status;
    this.refusal = problem.refusal;
  }
}

const known = new Map<string, { etag: string; view: unknown }>();
let token: Promise<string> | null = null;

/** Who was refused once is not asked again by a window every few seconds, only when they press for it. */
let isRefused = false;
let isPressed = false;

/** From now on the reader may be asked again. */
export function askAgain(): void {
  isRefused = false;
  isPressed = true;
}

async function bearer(anew: boolean): Promise<string> {
  if (anew || !token) token = readerToken({ quietly: isRefused, anew, pressed: isPressed });
  isPressed = false;
  try {
    const got = await token;
    isRefused = false;
    return got;
  } catch (refused) {
    token = null;
    isRefused = true;
    const why = signInTrouble(refused, navigator.onLine);
    throw new Refused({ status: 401, refusal: why, detail: signInWords[why].title });
  }
}

async function ask(path: string, init: RequestInit, patience = PATIENCE_MS): Promise<Response> {
  const attempt = async (anew: boolean) =>
    fetch(path, {
      ...init,
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
      headers: { ...init.headers, 'accept-language': readerLanguage(), authorization: `Bearer ${await bearer(anew)}` },
    });
  const answer = await attempt(false);
  return answer.status === 401 ? attempt(true) : answer;
}

async function refusedBy(answer: Response, otherwise: string): Promise<Refused> {
  const problem = (await answer.json().catch(() => null)) as Problem | null;
  return new Refused({ status: answer.status, refusal: problem?.refusal ?? 'unknown', detail: problem?.detail || otherwise });
}

/** Reads what everybody may, without saying who asks. */
export async function readOpenly<View>(path: string): Promise<View> {
  const answer = await fetch(path, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!answer.ok) throw await refusedBy(answer, tabWords.problem.lost);
  return (await answer.json()) as View;
}

/** Views asked for before anybody shows them. */
const ahead = new Map<string, Promise<unknown>>();

/** Asks for a view that will be shown in a moment; a failure is told to whoever shows it. */
export function readAhead(path: string): void {
  const view = readNow(path);
  view.catch(() => undefined);
  ahead.set(path, view);
}

/** Reads a view; an unchanged one (304) comes back as the very same object. */
export function read<View>(path: string): Promise<View> {
  const early = ahead.get(path) as Promise<View> | undefined;
  ahead.delete(path);
  return early ?? readNow(path);
}

async function readNow<View>(path: string): Promise<View> {
  const before = known.get(path);
  const answer = await ask(path, { headers: before ? { 'if-none-match': before.etag } : {} });
  if (answer.status === 304 && before) return before.view as View;
  if (!answer.ok) throw await refusedBy(answer, tabWords.problem.lost);
  const view = (await answer.json()) as View;
  const etag = answer.headers.get('etag');
  if (etag) known.set(path, { etag, view });
  return view;
}

/** Posts a command once, under the key of its button or form, and answers with what is so now; null is the key of a mere question. */
export async function send<Answer>(path: string, body: unknown, key: string | null): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...(key === null ? {} : { 'idempotency-key': key }) };
  const answer = await ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw await refusedBy(answer, tabWords.problem.notSentPlain);
  return (await answer.json()) as Answer;
}

/** Sends a file to be read, and answers with what is in it; nothing is stored. */
export async function sendFile<Answer>(path: string, file: Blob): Promise<Answer> {
  const init = { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file };
  const answer = await ask(path, init, DOCUMENT_PATIENCE_MS);
  if (!answer.ok) throw await refusedBy(answer, tabWords.problem.notSentPlain);
  return (await answer.json()) as Answer;
}

/** Fetches a document as a file; its name is the server's, else the last piece of its path. */
export async function readDocument(path: string): Promise<{ name: string; content: Blob }> {
  const answer = await ask(path, {}, DOCUMENT_PATIENCE_MS);
  if (!answer.ok) throw await refusedBy(answer, tabWords.problem.lost);
  return { name: fileNameOf(answer.headers.get('content-disposition'), path), content: await answer.blob() };
}
