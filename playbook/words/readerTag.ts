let told = (): string => 'en';

/** The language and region of whoever is spoken to at this moment, a tag such as `de-DE`. */
export const readerTag = (): string => told();

/** From now on `who` says who is spoken to; without it everybody hears English. */
export function hearFrom(who: () => string): void {
  told = who;
}
