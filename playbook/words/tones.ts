// How each state looks and what it is called: the one place where a mark gets its shape and its colour.
import type { Cell } from '../contract/Status.ts';
import type { Mark } from '../contract.ts';

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

/** One tone for each mark. */
export const tones: Record<Mark, Tone> = {
  ahead: { word: 'ahead', shape: 'chevrons', fill: 'PaletteTealBorderActive' },
  good: { word: 'on plan', shape: 'checkedDisc', fill: 'StatusSuccessForeground1' },
  late: { word: 'late', shape: 'triangle', fill: 'StatusWarningForeground1' },
  missing: { word: 'missing', shape: 'dashedRing', fill: 'StatusDangerBorder2' },
  away: { word: 'away', shape: 'restingBar', fill: 'NeutralForeground3' },
  notDue: { word: 'not due yet', shape: 'clock', fill: 'NeutralStrokeAccessible' },
  red: { word: 'red issue', shape: 'octagon', fill: 'StatusDangerForeground1' },
  signed: { word: 'signed', shape: 'seal', fill: 'StatusSuccessForeground1' },
  going: { word: 'in work', shape: 'halfRing', fill: 'CompoundBrandForeground1' },
  notStarted: { word: 'not started', shape: 'ring', fill: 'NeutralStrokeAccessible' },
  note: { word: 'noted', shape: 'dot', fill: 'NeutralForeground3' },
};

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

/** One tone for each state of a heat-map cell. */
export const cellTones: Record<Cell['state'], CellTone> = {
  ahead: {
    word: 'ahead, in days',
    light: ahead,
    dark: ahead,
    contrast: { ...plainContrast, border: 'CompoundBrandForeground1', width: 2 },
  },
  good: {
    word: 'on plan',
    light: onPlan,
    dark: { ...onPlan, border: 'StatusSuccessBorder1' },
    contrast: { ...plainContrast, border: 'NeutralStroke1' },
  },
  late: {
    word: 'behind, in days',
    light: behind,
    dark: behind,
    contrast: { ...plainContrast, ground: 'BrandBackground', ink: 'NeutralForegroundOnBrand' },
  },
  missing: {
    word: 'missing',
    light: missing,
    dark: missing,
    contrast: { ...plainContrast, border: 'NeutralStroke1', line: 'dashed', width: 2 },
  },
  away: { word: 'away', light: away, dark: away, contrast: plainContrast },
  notDue: {
    word: 'not due yet',
    light: notDue,
    dark: notDue,
    contrast: { ...plainContrast, border: 'NeutralStroke1', line: 'dotted' },
  },
  notAsked: { word: 'not asked', light: notAsked, dark: notAsked, contrast: plainContrast },
  declined: { word: 'nothing to say', light: notAsked, dark: notAsked, contrast: plainContrast },
  missedByUs: {
    word: 'Milepost was away',
    light: missedByUs,
    dark: missedByUs,
    contrast: { ...plainContrast, border: 'NeutralStroke1', line: 'dashed' },
  },
};
