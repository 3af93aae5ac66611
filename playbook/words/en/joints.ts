// How words are put together: full stops, colons, commas and quotation marks.

/** A text with its full stop, where it ends without one. */
export const sentence = (text: string): string => (/[.!?…]["”’)]?$/.test(text) ? text : `${text}.`);

/** Several sentences, each with its full stop, one after the other; empty ones are left out. */
export const sentences = (texts: readonly string[]): string => texts.filter(Boolean).map(sentence).join(' ');

/** What something is about, and what is said of it. @example led('CRM rollout', 'all is well') // 'CRM rollout: all is well' */
export const led = (about: string, said: string): string => `${about}: ${said}`;

/** Parts side by side; empty ones are left out. @example commas(['Ana', 'Tue 10 Mar']) // 'Ana, Tue 10 Mar' */
export const commas = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(', ');

/** A title inside a sentence. */
export const quoted = (text: string): string => `“${text}”`;

/** Between two sentences. */
export const gap = (): string => ' ';

/** Before what is added to a line that stands already. */
export const comma = (): string => ', ';

/** A text and what is said beside it. @example aside('Data in', 'Sales pilot') // 'Data in (Sales pilot)' */
export const aside = (text: string, more: string): string => `${text} (${more})`;

/** Several sentences beside each other, the last one without its full stop; empty ones are left out. */
export const inOneLine = (texts: readonly string[]): string => {
  const said = texts.filter(Boolean);
  return [...said.slice(0, -1).map(sentence), ...said.slice(-1)].join(gap());
};
