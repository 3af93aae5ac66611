/** The address when the whole text is one that may be opened, else null: the web alone. */
export function safeLink(text: string): string | null {
  if (!/^https:\/\/\S+$/.test(text) || !URL.canParse(text)) return null;
  return new URL(text).href;
}
