/** The words that were really typed: empty ones are left out. */
export const typed = (words: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).filter(([, text]) => text !== ''));
