// What was removed from a journal for good, in words.
import { dayWords } from '../dates.ts';

export const privacyWords = {
  /** Stands wherever the words stood. */
  gone: (day: string) => `Words removed on ${dayWords(day)}`,
  history: {
    redacted: (reason: string) => `Words of an earlier entry were removed${reason ? `: ${reason}` : ''}`,
    forgotten: 'Somebody who left was forgotten: their name and their settings are gone',
  },
  redact: {
    label: 'Remove the words',
    title: 'Remove what was typed here for good? That it was written, by whom and when, stays. Nobody can bring the words back.',
    reasonMissing: 'Say in a few words why.',
    reason: 'Why',
    stays: 'Words that were removed are gone: nobody can bring them back.',
    already: 'These words are removed already',
    none: 'Nothing was typed here, so there is nothing to remove.',
  },
  titleStays: 'The title of the rollout stays: every page is found by it.',
} as const;
