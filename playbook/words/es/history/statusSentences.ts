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
    note(`${team(look, data.team)}, ${againstPlan(data.days)}: ${data.noChange ? 'sin cambios' : titleOf(words.done ?? '', 120)}`),
  statusWithdrawn: ({ data }, look) => note(`${team(look, data.team)} retiró su informe del ${dayWords(data.day)}`),
  questionSnoozed: ({ data, by }, look) => note(`${look.name(by)} pidió que se le pregunte más tarde por ${team(look, data.team)}`),
  questionUnsnoozed: ({ data }, look) => note(`Ya se puede volver a preguntar enseguida por ${team(look, data.team)}`),
  questionDeclined: ({ data, words, by }, look) =>
    note(`${look.name(by)} no dice nada por ${team(look, data.team)} el ${dayWords(data.day)}${because(words.reason)}`),
  questionReopened: ({ data }, look) => note(`${team(look, data.team)} puede informar al final sobre el ${dayWords(data.day)}`),
  questionHandedOn: ({ data }, look) =>
    note(`${look.name(data.from)} pasó la consulta sobre ${team(look, data.team)} a ${look.name(data.to)}`),
  questionHandedBack: ({ data }, look) => note(`Se vuelve a preguntar a ${look.name(data.from)} por ${team(look, data.team)}`),
  digestEdited: ({ data, words }) =>
    note(
      words.text
        ? `Añadido al resumen del ${dayWords(data.day)}: ${titleOf(words.text, 100)}`
        : `Se quitaron las líneas añadidas al resumen del ${dayWords(data.day)}`,
    ),
  dutySkipped: ({ data, by }, look) => note(`${look.name(by)} quitó de los envíos: ${dutyWords(data.duty)}`),
  dutyUnskipped: ({ data }) => note(`Al final sí se envía: ${dutyWords(data.duty)}`),
};
