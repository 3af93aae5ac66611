/** The text, or its beginning and an ellipsis: at most `limit` characters as people count them. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // No character takes more than two units, so the rest need not be looked at.
  const characters = Array.from(text.slice(0, 2 * limit + 1));
  if (characters.length <= limit) return text;
  return `${characters
    .slice(0, limit - 1)
    .join('')
    .trimEnd()}…`;
}
