import type { DigestEntries } from '../../../journal/entries/DigestEntries.ts';
import type { StatusEntries } from '../../../journal/entries/StatusEntries.ts';
import { dayWords } from '../../dates.ts';
import { note, type Sentences, team } from '../../history/Lookup.ts';
import { againstPlan, titleOf } from '../counts.ts';
import { because } from '../planChanges.ts';
import { dutyWords } from './dutyWords.ts';

/** What teams said of their days, of the question itself, and what was changed of what goes out, in German. */
export const statusSentences: Sentences<keyof StatusEntries | keyof DigestEntries> = {
  statusReported: ({ data, words }, look) =>
    note(`${team(look, data.team)}, ${againstPlan(data.days)}: ${data.noChange ? 'keine Änderung' : titleOf(words.done ?? '', 120)}`),
  statusWithdrawn: ({ data }, look) => note(`${team(look, data.team)} hat die Meldung von ${dayWords(data.day)} zurückgenommen`),
  questionSnoozed: ({ data, by }, look) => note(`${look.name(by)} möchte später nach ${team(look, data.team)} gefragt werden`),
  questionUnsnoozed: ({ data }, look) => note(`${team(look, data.team)} kann wieder sofort gefragt werden`),
  questionDeclined: ({ data, words, by }, look) =>
    note(`${look.name(by)} sagt am ${dayWords(data.day)} für ${team(look, data.team)} nichts${because(words.reason)}`),
  questionReopened: ({ data }, look) => note(`${team(look, data.team)} kann für ${dayWords(data.day)} doch melden`),
  questionHandedOn: ({ data }, look) =>
    note(`${look.name(data.from)} hat die Frage nach ${team(look, data.team)} an ${look.name(data.to)} weitergegeben`),
  questionHandedBack: ({ data }, look) => note(`${look.name(data.from)} wird wieder für ${team(look, data.team)} gefragt`),
  digestEdited: ({ data, words }) =>
    note(
      words.text
        ? `Im Tagesüberblick von ${dayWords(data.day)} ergänzt: ${titleOf(words.text, 100)}`
        : `Die Zeilen im Tagesüberblick von ${dayWords(data.day)} wurden entfernt`,
    ),
  dutySkipped: ({ data, by }, look) => note(`Herausgenommen von ${look.name(by)}: ${dutyWords(data.duty)}`),
  dutyUnskipped: ({ data }) => note(`Geht doch hinaus: ${dutyWords(data.duty)}`),
};
