/** The text these bytes hold in UTF-8, without a mark at its beginning; and the first line that is no such text, 0 when all of it is. */
export function utf8Of(bytes: Uint8Array): { text: string; wrongLine: number } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), wrongLine: 0 };
  } catch {
    const text = new TextDecoder().decode(bytes);
    return { text, wrongLine: text.slice(0, text.indexOf('\uFFFD')).split('\n').length };
  }
}
