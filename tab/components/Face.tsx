/** Fluent’s named colours for people. */
const palette = [
  'Peach',
  'Navy',
  'LightGreen',
  'Cornflower',
  'Magenta',
  'Grape',
  'Seafoam',
  'Lavender',
  'Brass',
  'Gold',
  'Pumpkin',
  'Lilac',
  'Teal',
  'Steel',
  'LightTeal',
  'Beige',
] as const;

const LARGEST_PRIME_BELOW_A_THOUSAND = 997;

/** The same name has the same colour on every page and every day. */
function colourOf(name: string): string {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % LARGEST_PRIME_BELOW_A_THOUSAND;
  return palette[sum % palette.length] ?? 'Steel';
}

/** The first letters of the first and the last name; one letter where there is no room for two. */
function initialsOf(name: string, count: 1 | 2): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const [first] = words;
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last]
    .flatMap((word) => (word ? [[...word][0] ?? ''] : []))
    .slice(0, count)
    .join('')
    .toUpperCase();
}

/** A person's initials in a disc; decorative, since the name always stands beside it. */
export function Face({ name, size }: { name: string; size: 16 | 20 | 24 | 28 | 32 | 36 }) {
  const colour = colourOf(name);
  return (
    <span
      className="face"
      aria-hidden="true"
      data-size={size}
      style={{
        width: size,
        height: size,
        background: `var(--colorPalette${colour}Background2)`,
        color: `var(--colorPalette${colour}Foreground2)`,
      }}
    >
      {initialsOf(name, size < 20 ? 1 : 2)}
    </span>
  );
}
