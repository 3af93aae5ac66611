/** Thrown when the store named cannot be used at all: its message is one sentence for the person who starts Milepost. */
export class StoreUnusable extends Error {
  override name = 'StoreUnusable';
}
