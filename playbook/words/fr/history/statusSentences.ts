import type { DigestEntries } from '../../../journal/entries/DigestEntries.ts';
import type { StatusEntries } from '../../../journal/entries/StatusEntries.ts';
import { dayWords } from '../../dates.ts';
import { note, type Sentences, team } from '../../history/Lookup.ts';
import { againstPlan, titleOf } from '../counts.ts';
import { because } from '../planChanges.ts';
import { dutyWords } from './dutyWords.ts';

/** What teams said of their days, of the question itself, and what was changed of what goes out, in French. */
export const statusSentences: Sentences<keyof StatusEntries | keyof DigestEntries> = {
  statusReported: ({ data, words }, look) =>
    note(`${team(look, data.team)}, ${againstPlan(data.days)} : ${data.noChange ? 'pas de changement' : titleOf(words.done ?? '', 120)}`),
  statusWithdrawn: ({ data }, look) => note(`${team(look, data.team)} a annulé son rapport du ${dayWords(data.day)}`),
  questionSnoozed: ({ data, by }, look) => note(`${look.name(by)} répondra plus tard pour ${team(look, data.team)}`),
  questionUnsnoozed: ({ data }, look) => note(`La question peut de nouveau être posée tout de suite : ${team(look, data.team)}`),
  questionDeclined: ({ data, words, by }, look) =>
    note(`${look.name(by)} ne dit rien pour ${team(look, data.team)} le ${dayWords(data.day)}${because(words.reason)}`),
  questionReopened: ({ data }, look) => note(`${team(look, data.team)} peut finalement faire son rapport du ${dayWords(data.day)}`),
  questionHandedOn: ({ data }, look) =>
    note(`${look.name(data.from)} a transmis à ${look.name(data.to)} la question pour ${team(look, data.team)}`),
  questionHandedBack: ({ data }, look) => note(`La question pour ${team(look, data.team)} va de nouveau à ${look.name(data.from)}`),
  digestEdited: ({ data, words }) =>
    note(
      words.text
        ? `Ajouté au résumé du ${dayWords(data.day)} : ${titleOf(words.text, 100)}`
        : `Les lignes ajoutées au résumé du ${dayWords(data.day)} ont été retirées`,
    ),
  dutySkipped: ({ data, by }, look) => note(`${look.name(by)} a retiré un envoi : ${dutyWords(data.duty)}`),
  dutyUnskipped: ({ data }) => note(`Part finalement : ${dutyWords(data.duty)}`),
};
