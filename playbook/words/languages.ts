/** The languages documents are written in, each named in itself. */
export const languages = { en: 'English', de: 'Deutsch', es: 'Español', fr: 'Français', ja: '日本語' } as const;

export type Language = keyof typeof languages;

/** The language of a tag such as `de-DE`; null where documents do not have its words. */
export function languageOf(tag: string): Language | null {
  const wanted = tag.split('-')[0]?.toLowerCase() ?? '';
  return Object.hasOwn(languages, wanted) ? (wanted as Language) : null;
}
