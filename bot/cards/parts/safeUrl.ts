const schemes = ['https:', 'http:', 'mailto:'];
/** Deep links into Teams stay well below; what is longer would crowd the words out of a card of 24 KB. */
const longest = 1200;
const breaksMarkdown = /[()<>\\`*_[\]{}]/g;

/** The address when it is one a card may open, else null: web and mail only. */
export function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (!schemes.includes(parsed.protocol)) return null;
  const href = parsed.href.replace(breaksMarkdown, encoded);
  return href.length <= longest ? href : null;
}

function encoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
