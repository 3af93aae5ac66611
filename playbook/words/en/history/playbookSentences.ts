import type { PlaybookEntries } from '../../../journal/entries/PlaybookEntries.ts';
import { good, hidden, type Lookup, note, type Sentences } from '../../history/Lookup.ts';
import { titleOf } from '../counts.ts';
import { pointerWords } from '../pointer.ts';

const section = ({ rollout }: Lookup, id: string) =>
  [...rollout.sections, ...rollout.droppedSections.map((one) => one.section)].find((one) => one.id === id)?.title ?? 'a section';
const question = ({ rollout }: Lookup, id: string) =>
  titleOf(rollout.playbookQuestions.find((one) => one.id === id)?.text ?? 'a question', 70);

/** What became of the playbook; drafts, reading and looking up are nobody else's business. */
export const playbookSentences: Sentences<keyof PlaybookEntries> = {
  sectionWritten: ({ data }) => {
    if (data.restores) return note(`“${data.title}” in the playbook is as it was in version ${data.restores} again`);
    if (data.version > 1) return note(`“${data.title}” was changed in the playbook, version ${data.version}`);
    return data.was === undefined ? null : note(`“${data.title}” is new in the playbook`);
  },
  sectionDrafted: hidden,
  sectionDraftDropped: hidden,
  sectionDropped: ({ data }, look) => note(`“${section(look, data.section)}” was taken out of the playbook`),
  sectionRestored: ({ data }, look) => note(`“${section(look, data.section)}” is in the playbook again`),
  sectionMoved: ({ data }, look) => note(`“${section(look, data.section)}” stands elsewhere in the playbook`),
  sectionRead: hidden,
  sectionAccepted: ({ data }, look) => good(`${look.name(data.person)} accepted “${section(look, data.section)}”, version ${data.version}`),
  sectionAcceptanceTakenBack: ({ data }, look) =>
    note(`${look.name(data.person)} took back having accepted “${section(look, data.section)}”`),
  exerciseDone: hidden,
  exerciseUndone: hidden,
  lookedUp: hidden,
  playbookAsked: ({ data, words }, look) => note(`${look.name(data.to)} was asked: ${titleOf(words.text ?? '', 100)}`),
  playbookQuestionPassedOn: ({ data }, look) => note(`“${question(look, data.question)}” went on to ${look.name(data.to)}`),
  playbookAnswered: ({ data, by }, look) => note(`${look.name(by)} answered “${question(look, data.question)}”`),
  playbookAnswerTakenBack: ({ data }, look) => note(`The answer to “${question(look, data.question)}” was taken back`),
  playbookQuestionDropped: ({ data }, look) => note(`“${question(look, data.question)}” is not asked any more`),
  playbookQuestionReopened: ({ data }, look) => note(`“${question(look, data.question)}” is asked again`),
  playbookAnswerFiled: ({ data }, look) => note(`The answer to “${question(look, data.question)}” stands in the playbook now`),
  playbookAnswerUnfiled: hidden,
  pointerAsked: () => note(pointerWords.history),
  templatePulled: ({ data }) => note(`What is new in the template, version ${data.templateVersion}, was taken in`),
};
