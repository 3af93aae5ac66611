// The colours of documents, worked out from one accent so that text on them can always be read.

/** Milepost's own accent, as in the Teams manifest. */
const ownAccent = '4F52B2';

/** Text of a document and what stands behind it, as six hexadecimal digits. */
export interface Palette {
  accent: string;
  /** Text on the accent. */
  onAccent: string;
  /** The accent as text and marks on white and on `tint`: dark enough to be read. */
  accentInk: string;
  tint: string;
  ink: string;
  soft: string;
  hairline: string;
  ground: string;
  paper: string;
  late: string;
  lateTint: string;
}

const paper = 'FFFFFF';
const ink = '242424';
const readable = 4.5;

/** True for a colour as a query may name one: `#123456`, with or without its sign. */
export const isColour = (text: string): boolean => /^#?[0-9a-f]{6}$/i.test(text);

/** The palette of that accent, or of our own: text on it is whichever of dark and white can be read better (P27). */
export function paletteOf(wanted: string | null): Palette {
  const accent = (wanted ?? ownAccent).replace('#', '').toUpperCase();
  const tint = mixed(accent, paper, 0.09);
  let accentInk = accent;
  for (let share = 0.95; contrast(accentInk, tint) < readable && share >= 0; share -= 0.05) accentInk = mixed(accent, ink, share);
  return {
    accent,
    onAccent: contrast(accent, paper) >= contrast(accent, '000000') || contrast(accent, paper) >= readable ? paper : '000000',
    accentInk,
    tint,
    ink,
    soft: '5C5C5C',
    hairline: 'D6D6D6',
    ground: 'F6F6F7',
    paper,
    late: '8A3707',
    lateTint: 'FCE9DD',
  };
}

/** How well two colours can be told apart, from 1 to 21, as WCAG counts it. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const channels = (colour: string): number[] => [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** That share of the first colour, the rest of the second. */
function mixed(one: string, other: string, share: number): string {
  const others = channels(other);
  return channels(one)
    .map((value, at) => Math.round(value * share + (others[at] ?? 0) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
