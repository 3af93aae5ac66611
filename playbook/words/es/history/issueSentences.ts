import type { IssueEntries } from '../../../journal/entries/IssueEntries.ts';
import { good, issue, note, type Sentences } from '../../history/Lookup.ts';
import { titleOf } from '../counts.ts';
import { because } from '../planChanges.ts';

/** Bad news, who has it, how it ended; and good news. */
export const issueSentences: Sentences<keyof IssueEntries> = {
  issueRaised: ({ data, words }) => ({
    mark: data.severity === 'red' ? 'red' : 'late',
    text: `Problema ${data.severity === 'red' ? 'rojo' : data.severity === 'serious' ? 'grave' : 'leve'} comunicado: ${titleOf(words.text ?? '', 120)}`,
  }),
  workaroundNoted: ({ data, words }, look) =>
    words.text
      ? note(`«${issue(look, data.issue)}» tiene una solución provisional: ${titleOf(words.text, 100)}`)
      : note(`«${issue(look, data.issue)}» ya no tiene solución provisional`),
  issueTaken: ({ data, by }, look) => note(`${look.name(by)} asumió «${issue(look, data.issue)}»`),
  issueLetGo: ({ data }, look) => note(`«${issue(look, data.issue)}» vuelve a esperar a que alguien lo asuma`),
  issueResolved: ({ data, words }, look) => good(`Resuelto: «${issue(look, data.issue)}». ${titleOf(words.text ?? '', 100)}`),
  issueReopened: ({ data }, look) => note(`«${issue(look, data.issue)}» está abierto de nuevo`),
  issueDecided: ({ data, words, by }, look) =>
    note(`${look.name(by)} decidió sobre «${issue(look, data.issue)}»: ${titleOf(words.text ?? '', 100)}`),
  issueUndecided: ({ data }, look) => note(`Se retiró una decisión sobre «${issue(look, data.issue)}»`),
  issueAsked: ({ data, words, by }, look) =>
    note(`${look.name(by)} preguntó a ${look.name(data.to)} sobre «${issue(look, data.issue)}»: ${titleOf(words.text ?? '', 100)}`),
  issueAnswered: ({ data, words, by }, look) =>
    note(`${look.name(by)} respondió sobre «${issue(look, data.issue)}»: ${titleOf(words.text ?? '', 100)}`),
  issuePassedOn: ({ data, words, by }, look) =>
    note(`${look.name(by)} pasó «${issue(look, data.issue)}» a ${look.name(data.to)}${because(words.text)}`),
  issuePassedBack: ({ data }, look) => note(`«${issue(look, data.issue)}» se devolvió`),
  issueConfirmed: ({ data, by }, look) => note(`${look.name(by)} dice que «${issue(look, data.issue)}» sigue igual`),
  goodNewsTold: ({ words }) => good(`Buena noticia: ${titleOf(words.text ?? '', 120)}`),
  goodNewsTakenBack: () => note('Se retiró una buena noticia'),
};
