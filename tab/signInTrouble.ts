import type { SignInTroubleName } from '../playbook/words/tabSignIn.ts';

/** Thrown when Teams has neither given nor refused a token in time; the sign-in itself may still be under way. */
export class SignInSilent extends Error {}

/** Thrown when a sign-in in a plain browser is over, and only the reader can begin a new one. */
export class SignInRanOut extends Error {}

/** What Teams and Entra call it, each in several spellings; the first that fits counts. */
const namedBy: [name: SignInTroubleName, said: RegExp][] = [
  ['consent', /requires_?consent|consent_?(required|declined|failed)|interaction_?required|AADSTS(65001|65004)/i],
  ['admin', /resource_?disabled|invalid_?resource|unauthorized_?client|AADSTS(500011|650\d\d|7000112|9009\d|50105|700016)|blocked/i],
  ['cancelled', /cancel/i],
  ['window', /open_?window|popup/i],
  ['old', /not.?supported|required permissions|old_?platform|^9000$|^100$/i],
  ['offline', /network|offline|(post|get)_request_failed/i],
];

/** Why there is no sign-in, read from what was refused: an error, a text, or Teams' own object with a number. */
export function signInTrouble(refused: unknown, isOnline: boolean): SignInTroubleName {
  if (!isOnline) return 'offline';
  if (refused instanceof SignInSilent) return 'silent';
  if (refused instanceof SignInRanOut) return 'ranOut';
  const { message = '', errorCode = '' } = Object(refused) as { message?: unknown; errorCode?: unknown };
  const said = typeof refused === 'string' ? [refused] : [String(errorCode), String(message)];
  return namedBy.find(([, named]) => said.some((text) => named.test(text)))?.[0] ?? 'unknown';
}
