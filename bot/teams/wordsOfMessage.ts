const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** What is longer is no message of Teams. */
const longest = 100_000;

/**
 * What somebody wrote, out of the HTML Teams keeps it in: no marks, a line for each paragraph.
 * @example wordsOfMessage({ contentType: 'html', content: '<p>The import <b>failed</b>.</p>' }) // 'The import failed.'
 */
export function wordsOfMessage({ contentType, content }: Record<string, unknown>): string {
  const text = typeof content === 'string' ? content.slice(0, longest) : '';
  if (contentType !== 'html') return text.trim();
  return text
    .replace(/<(script|style)\b[^>]*>[^<]*<\/\1>/gi, ' ')
    .replace(/<(br|\/p|\/div|\/li|\/tr|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z!][^<>]*>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, ten?: string, sixteen?: string, name?: string) =>
      name ? (signs[name.toLowerCase()] ?? whole) : signOf(ten ? Number(ten) : Number.parseInt(sixteen ?? '', 16)),
    )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

const signOf = (code: number): string => (code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ');
