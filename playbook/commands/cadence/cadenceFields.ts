// The answers that make a cadence: every so many working days, or weeks on some weekdays (U2).
import { z } from 'zod';
import type { Cadence } from '../../journal/Entry.ts';
import { cadenceWords as w } from '../../words/cadence.ts';
import { day } from '../fields.ts';

/** Beyond a quarter nobody is asked, they are forgotten. [assumption] */
const mostEvery = 13;

const weekdays = z
  .union(
    [
      z.array(z.coerce.number()),
      z.string().transform((text) =>
        text
          .split(/[\s,]+/)
          .filter(Boolean)
          .map(Number),
      ),
    ],
    { error: () => w.weekdaysMissing },
  )
  .refine((days) => days.every((one) => Number.isInteger(one) && one >= 1 && one <= 5), { error: () => w.weekdaysMissing })
  .transform((days) => [...new Set(days)].sort());

export const every = z.coerce
  .number({ error: () => w.everyMissing })
  .int({ error: () => w.everyMissing })
  .min(1, { error: () => w.everyMissing })
  .max(mostEvery, { error: () => w.everyMissing });

export const cadenceFields = {
  unit: z.enum(['days', 'weeks'], { error: () => w.everyMissing }).default('days'),
  weekdays: weekdays.default([]),
  from: day.optional(),
};

type Given = { every: number; unit: Cadence['unit']; weekdays: number[]; from?: string | undefined };

/** The cadence that was asked for, from that day on; without weekdays a week's is on Monday. */
export const cadenceFrom = ({ every, unit, weekdays, from }: Given, today: string): Cadence => ({
  every,
  unit,
  weekdays: unit === 'days' ? [] : weekdays.length ? weekdays : [1],
  from: from ?? today,
});
