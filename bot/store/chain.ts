// The seal of a journal: each stored entry is hashed together with the one before, over the text as it is stored.
import { createHash } from 'node:crypto';

/** The hash before the first entry. */
export const chainStart = '';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

/** The hash of an entry in its place of the chain. */
export const chained = (before: string, seq: number, text: string): string => sha256(`${before}\n${seq}\n${text}`);

/** The hash an entry holds of the words beside it; the salt goes when the words are redacted, so nobody can guess them from it. */
export const wordsHash = (salt: string, text: string): string => sha256(`${salt}\n${text}`);
