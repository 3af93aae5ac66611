import type { PlaybookEntries } from '../../../journal/entries/PlaybookEntries.ts';
import { good, hidden, type Lookup, note, type Sentences } from '../../history/Lookup.ts';
import { titleOf } from '../counts.ts';
import { pointerWords } from '../pointer.ts';

const section = ({ rollout }: Lookup, id: string) =>
  [...rollout.sections, ...rollout.droppedSections.map((one) => one.section)].find((one) => one.id === id)?.title ?? 'une section';
const question = ({ rollout }: Lookup, id: string) =>
  titleOf(rollout.playbookQuestions.find((one) => one.id === id)?.text ?? 'une question', 70);

/** What became of the playbook, in French; drafts, reading and looking up are nobody else's business. */
export const playbookSentences: Sentences<keyof PlaybookEntries> = {
  sectionWritten: ({ data }) => {
    if (data.restores) return note(`« ${data.title} » est revenu à sa version ${data.restores} dans le playbook`);
    if (data.version > 1) return note(`« ${data.title} » a été modifié dans le playbook, version ${data.version}`);
    return data.was === undefined ? null : note(`« ${data.title} » est nouveau dans le playbook`);
  },
  sectionDrafted: hidden,
  sectionDraftDropped: hidden,
  sectionDropped: ({ data }, look) => note(`« ${section(look, data.section)} » a été retiré du playbook`),
  sectionRestored: ({ data }, look) => note(`« ${section(look, data.section)} » est de nouveau dans le playbook`),
  sectionMoved: ({ data }, look) => note(`« ${section(look, data.section)} » a changé de place dans le playbook`),
  sectionRead: hidden,
  sectionAccepted: ({ data }, look) =>
    good(`${look.name(data.person)} a accepté « ${section(look, data.section)} », version ${data.version}`),
  sectionAcceptanceTakenBack: ({ data }, look) =>
    note(`${look.name(data.person)} a annulé son acceptation : « ${section(look, data.section)} »`),
  exerciseDone: hidden,
  exerciseUndone: hidden,
  lookedUp: hidden,
  playbookAsked: ({ data, words }, look) => note(`Question posée à ${look.name(data.to)} : ${titleOf(words.text ?? '', 100)}`),
  playbookQuestionPassedOn: ({ data }, look) => note(`« ${question(look, data.question)} » a été transmis à ${look.name(data.to)}`),
  playbookAnswered: ({ data, by }, look) => note(`${look.name(by)} a répondu à « ${question(look, data.question)} »`),
  playbookAnswerTakenBack: ({ data }, look) => note(`La réponse à « ${question(look, data.question)} » a été annulée`),
  playbookQuestionDropped: ({ data }, look) => note(`« ${question(look, data.question)} » n’est plus demandé`),
  playbookQuestionReopened: ({ data }, look) => note(`« ${question(look, data.question)} » est de nouveau demandé`),
  playbookAnswerFiled: ({ data }, look) => note(`La réponse à « ${question(look, data.question)} » figure maintenant dans le playbook`),
  playbookAnswerUnfiled: hidden,
  pointerAsked: () => note(pointerWords.history),
  templatePulled: ({ data }) => note(`Les nouveautés du modèle, version ${data.templateVersion}, ont été reprises`),
};
