import type { CardMessage } from '../deliver/Messenger.ts';
import { fitted } from './parts/fitted.ts';
import { type SettledSignoffData, settledSignoff } from './settledSignoff.ts';
import { type WaitingSignoffData, waitingSignoff } from './waitingSignoff.ts';

export type SignoffCardData = WaitingSignoffData | SettledSignoffData;

/** Asks a business owner for their sign-off, and shows every owner how it stands afterwards (P70, P72). */
export function signoffCard(data: SignoffCardData): CardMessage {
  return fitted<SignoffCardData>(data, (data) => (data.state === 'waiting' ? waitingSignoff(data) : settledSignoff(data)));
}
