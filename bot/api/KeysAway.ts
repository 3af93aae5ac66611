/** Thrown when the keys of the sign-in cannot be fetched: nothing is known about the caller. */
export class KeysAway extends Error {
  override name = 'KeysAway';
}
