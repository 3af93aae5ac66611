import type { DigestEntries } from '../../../journal/entries/DigestEntries.ts';
import type { StatusEntries } from '../../../journal/entries/StatusEntries.ts';
import { dayWords } from '../../dates.ts';
import { note, type Sentences, team } from '../../history/Lookup.ts';
import { againstPlan, titleOf } from '../counts.ts';
import { because } from '../planChanges.ts';
import { dutyWords } from './dutyWords.ts';

/** What teams said of their days, of the question itself, and what was changed of what goes out. */
export const statusSentences: Sentences<keyof StatusEntries | keyof DigestEntries> = {
  statusReported: ({ data, words }, look) =>
    note(`${team(look, data.team)}, ${againstPlan(data.days)}: ${data.noChange ? 'no change' : titleOf(words.done ?? '', 120)}`),
  statusWithdrawn: ({ data }, look) => note(`${team(look, data.team)} took back its report of ${dayWords(data.day)}`),
  questionSnoozed: ({ data, by }, look) => note(`${look.name(by)} asked to be asked later about ${team(look, data.team)}`),
  questionUnsnoozed: ({ data }, look) => note(`${team(look, data.team)} may be asked at once again`),
  questionDeclined: ({ data, words, by }, look) =>
    note(`${look.name(by)} says nothing for ${team(look, data.team)} on ${dayWords(data.day)}${because(words.reason)}`),
  questionReopened: ({ data }, look) => note(`${team(look, data.team)} may report for ${dayWords(data.day)} after all`),
  questionHandedOn: ({ data }, look) =>
    note(`${look.name(data.from)} handed the question to ${team(look, data.team)} on to ${look.name(data.to)}`),
  questionHandedBack: ({ data }, look) => note(`${look.name(data.from)} is asked for ${team(look, data.team)} again`),
  digestEdited: ({ data, words }) =>
    note(
      words.text
        ? `Added to the digest of ${dayWords(data.day)}: ${titleOf(words.text, 100)}`
        : `The lines added to the digest of ${dayWords(data.day)} were taken away`,
    ),
  dutySkipped: ({ data, by }, look) => note(`${look.name(by)} took out of what goes out: ${dutyWords(data.duty)}`),
  dutyUnskipped: ({ data }) => note(`Goes out after all: ${dutyWords(data.duty)}`),
};
