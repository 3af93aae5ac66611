/** The languages documents are written in, each named in itself. */
export const documentLanguages = { en: 'English', de: 'Deutsch', es: 'Español', fr: 'Français', ja: '日本語' } as const;

export type DocumentLanguage = keyof typeof documentLanguages;

/** The language of a tag such as `de-DE`; null where documents do not have its words. */
export function documentLanguageOf(tag: string): DocumentLanguage | null {
  const wanted = tag.split('-')[0]?.toLowerCase() ?? '';
  return Object.hasOwn(documentLanguages, wanted) ? (wanted as DocumentLanguage) : null;
}
