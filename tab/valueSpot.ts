import type { Spot } from './place.ts';

/** What the page on value shows alone; else it shows the reader's part and the library. */
const showings = ['benefit', 'next', 'notices', 'rounds', 'lag', 'material', 'measures'] as const;

export type ValueShowing = (typeof showings)[number];

/** A place on the page on value: `of` names the benefit or the round. */
export interface ValueSpot {
  showing: ValueShowing | null;
  of: string;
}

/**
 * The place on the page on value an address names.
 * @example valueSpotOf('benefit~twoHoursBack') // { showing: 'benefit', of: 'twoHoursBack' }
 */
export function valueSpotOf(id: string | undefined): ValueSpot {
  const [named = '', ...rest] = (id ?? '').split('~');
  const showing = showings.find((one) => one === named) ?? null;
  return { showing, of: showing ? rest.join('~') : '' };
}

/** The address of a place on the page on value. */
export const spotInValue = (showing: ValueShowing, of = ''): Spot => ({ page: 'value', id: of ? `${showing}~${of}` : showing });
