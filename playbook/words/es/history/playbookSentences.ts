import type { PlaybookEntries } from '../../../journal/entries/PlaybookEntries.ts';
import { good, hidden, type Lookup, note, type Sentences } from '../../history/Lookup.ts';
import { titleOf } from '../counts.ts';
import { pointerWords } from '../pointer.ts';

const section = ({ rollout }: Lookup, id: string) =>
  [...rollout.sections, ...rollout.droppedSections.map((one) => one.section)].find((one) => one.id === id)?.title ?? 'una sección';
const question = ({ rollout }: Lookup, id: string) =>
  titleOf(rollout.playbookQuestions.find((one) => one.id === id)?.text ?? 'una pregunta', 70);

/** What became of the playbook; drafts, reading and looking up are nobody else's business. */
export const playbookSentences: Sentences<keyof PlaybookEntries> = {
  sectionWritten: ({ data }) => {
    if (data.restores) return note(`«${data.title}» vuelve a estar en el playbook como en la versión ${data.restores}`);
    if (data.version > 1) return note(`«${data.title}» cambió en el playbook, versión ${data.version}`);
    return data.was === undefined ? null : note(`Nuevo en el playbook: «${data.title}»`);
  },
  sectionDrafted: hidden,
  sectionDraftDropped: hidden,
  sectionDropped: ({ data }, look) => note(`Se quitó «${section(look, data.section)}» del playbook`),
  sectionRestored: ({ data }, look) => note(`«${section(look, data.section)}» está de nuevo en el playbook`),
  sectionMoved: ({ data }, look) => note(`«${section(look, data.section)}» está en otro lugar del playbook`),
  sectionRead: hidden,
  sectionAccepted: ({ data }, look) => good(`${look.name(data.person)} aceptó «${section(look, data.section)}», versión ${data.version}`),
  sectionAcceptanceTakenBack: ({ data }, look) =>
    note(`${look.name(data.person)} retiró su aceptación de «${section(look, data.section)}»`),
  exerciseDone: hidden,
  exerciseUndone: hidden,
  lookedUp: hidden,
  playbookAsked: ({ data, words }, look) => note(`Pregunta a ${look.name(data.to)}: ${titleOf(words.text ?? '', 100)}`),
  playbookQuestionPassedOn: ({ data }, look) => note(`«${question(look, data.question)}» pasó a ${look.name(data.to)}`),
  playbookAnswered: ({ data, by }, look) => note(`${look.name(by)} respondió a «${question(look, data.question)}»`),
  playbookAnswerTakenBack: ({ data }, look) => note(`Se retiró la respuesta a «${question(look, data.question)}»`),
  playbookQuestionDropped: ({ data }, look) => note(`Ya no se pregunta «${question(look, data.question)}»`),
  playbookQuestionReopened: ({ data }, look) => note(`Se vuelve a preguntar «${question(look, data.question)}»`),
  playbookAnswerFiled: ({ data }, look) => note(`La respuesta a «${question(look, data.question)}» está ahora en el playbook`),
  playbookAnswerUnfiled: hidden,
  pointerAsked: () => note(pointerWords.history),
  templatePulled: ({ data }) => note(`Se incorporaron las novedades de la plantilla, versión ${data.templateVersion}`),
};
