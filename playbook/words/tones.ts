// How each state looks and what it is called: the one place where a mark gets its shape and its colour.
import type { Cell } from '../contract/Status.ts';
import type { Mark } from '../contract.ts';
import { cellWords, markWords } from './toneWords.ts';

/** The drawing of a mark; every shape differs, so colour never carries the state alone. */
export type Shape =
  | 'chevrons'
  | 'checkedDisc'
  | 'triangle'
  | 'dashedRing'
  | 'restingBar'
  | 'clock'
  | 'octagon'
  | 'seal'
  | 'halfRing'
  | 'ring'
  | 'dot';

/** What a mark is called and how it is drawn; `fill` is a Fluent token without its `color`. */
export interface Tone {
  word: string;
  shape: Shape;
  fill: string;
}

const shapes: Record<Mark, Omit<Tone, 'word'>> = {
  ahead: { shape: 'chevrons', fill: 'PaletteTealBorderActive' },
  good: { shape: 'checkedDisc', fill: 'StatusSuccessForeground1' },
  late: { shape: 'triangle', fill: 'StatusWarningForeground1' },
  missing: { shape: 'dashedRing', fill: 'StatusDangerBorder2' },
  away: { shape: 'restingBar', fill: 'NeutralForeground3' },
  notDue: { shape: 'clock', fill: 'NeutralStrokeAccessible' },
  red: { shape: 'octagon', fill: 'StatusDangerForeground1' },
  signed: { shape: 'seal', fill: 'StatusSuccessForeground1' },
  going: { shape: 'halfRing', fill: 'CompoundBrandForeground1' },
  notStarted: { shape: 'ring', fill: 'NeutralStrokeAccessible' },
  note: { shape: 'dot', fill: 'NeutralForeground3' },
};

/** Each with its word, said in the reader's language when it is read. */
const worded = <Key extends string, Look extends object>(looks: Record<Key, Look>, words: Record<Key, string>) =>
  Object.fromEntries(
    (Object.keys(looks) as Key[]).map((key) => [
      key,
      {
        ...looks[key],
        get word() {
          return words[key];
        },
      },
    ]),
  ) as Record<Key, Look & { word: string }>;

/** One tone for each mark. */
export const tones: Record<Mark, Tone> = worded(shapes, markWords);

/** The dress of a heat-map cell; tokens without their `color`, null where there is none. */
export interface CellDress {
  ground: string | null;
  ink: string;
  border: string | null;
  line: 'solid' | 'dashed' | 'dotted';
  /** Width of the border in pixels. */
  width: 1 | 2;
}

/** A cell in the light, dark and high-contrast themes. */
export interface CellTone {
  word: string;
  light: CellDress;
  dark: CellDress;
  contrast: CellDress;
}

const bare = { ground: null, border: null, line: 'solid', width: 1 } as const;
const onPlan: CellDress = { ...bare, ink: 'StatusSuccessForeground1', border: 'StatusSuccessBackground2' };
const ahead: CellDress = { ...bare, ground: 'PaletteTealBackground2', ink: 'PaletteTealForeground2' };
const behind: CellDress = { ...bare, ground: 'StatusWarningBackground2', ink: 'StatusWarningForeground2' };
const missing: CellDress = { ...bare, ink: 'StatusDangerForeground3', border: 'StatusDangerBorder2', line: 'dashed' };
const away: CellDress = { ...bare, ground: 'NeutralBackground6', ink: 'NeutralForeground3' };
const notDue: CellDress = { ...bare, ink: 'NeutralForeground3', border: 'NeutralStrokeAccessible', line: 'dotted' };
const notAsked: CellDress = { ...bare, ink: 'NeutralForeground3' };
const missedByUs: CellDress = { ...bare, ink: 'NeutralForeground2', border: 'NeutralStrokeAccessible', line: 'dashed' };
const plainContrast: CellDress = { ...bare, ink: 'NeutralForeground1' };

const dresses: Record<Cell['state'], Omit<CellTone, 'word'>> = {
  ahead: {
    light: ahead,
    dark: ahead,
    contrast: { ...plainContrast, border: 'CompoundBrandForeground1', width: 2 },
  },
  good: {
    light: onPlan,
    dark: { ...onPlan, border: 'StatusSuccessBorder1' },
    contrast: { ...plainContrast, border: 'NeutralStroke1' },
  },
  late: {
    light: behind,
    dark: behind,
    contrast: { ...plainContrast, ground: 'BrandBackground', ink: 'NeutralForegroundOnBrand' },
  },
  missing: {
    light: missing,
    dark: missing,
    contrast: { ...plainContrast, border: 'NeutralStroke1', line: 'dashed', width: 2 },
  },
  away: { light: away, dark: away, contrast: plainContrast },
  notDue: {
    light: notDue,
    dark: notDue,
    contrast: { ...plainContrast, border: 'NeutralStroke1', line: 'dotted' },
  },
  notAsked: { light: notAsked, dark: notAsked, contrast: plainContrast },
  declined: { light: notAsked, dark: notAsked, contrast: plainContrast },
  missedByUs: {
    light: missedByUs,
    dark: missedByUs,
    contrast: { ...plainContrast, border: 'NeutralStroke1', line: 'dashed' },
  },
};

/** One tone for each state of a heat-map cell. */
export const cellTones: Record<Cell['state'], CellTone> = worded(dresses, cellWords);
