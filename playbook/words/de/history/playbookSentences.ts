import type { PlaybookEntries } from '../../../journal/entries/PlaybookEntries.ts';
import { good, hidden, type Lookup, note, type Sentences } from '../../history/Lookup.ts';
import { titleOf } from '../counts.ts';
import { pointerWords } from '../pointer.ts';

const section = ({ rollout }: Lookup, id: string) =>
  [...rollout.sections, ...rollout.droppedSections.map((one) => one.section)].find((one) => one.id === id)?.title ?? 'ein Abschnitt';
const question = ({ rollout }: Lookup, id: string) =>
  titleOf(rollout.playbookQuestions.find((one) => one.id === id)?.text ?? 'eine Frage', 70);

/** What became of the playbook, in German; drafts, reading and looking up are nobody else's business. */
export const playbookSentences: Sentences<keyof PlaybookEntries> = {
  sectionWritten: ({ data }) => {
    if (data.restores) return note(`„${data.title}“ steht im Playbook wieder wie in Version ${data.restores}`);
    if (data.version > 1) return note(`„${data.title}“ wurde im Playbook geändert, Version ${data.version}`);
    return data.was === undefined ? null : note(`„${data.title}“ ist neu im Playbook`);
  },
  sectionDrafted: hidden,
  sectionDraftDropped: hidden,
  sectionDropped: ({ data }, look) => note(`„${section(look, data.section)}“ wurde aus dem Playbook herausgenommen`),
  sectionRestored: ({ data }, look) => note(`„${section(look, data.section)}“ steht wieder im Playbook`),
  sectionMoved: ({ data }, look) => note(`„${section(look, data.section)}“ steht im Playbook an anderer Stelle`),
  sectionRead: hidden,
  sectionAccepted: ({ data }, look) =>
    good(`${look.name(data.person)} hat „${section(look, data.section)}“, Version ${data.version}, bestätigt`),
  sectionAcceptanceTakenBack: ({ data }, look) =>
    note(`${look.name(data.person)} hat die Bestätigung von „${section(look, data.section)}“ zurückgenommen`),
  exerciseDone: hidden,
  exerciseUndone: hidden,
  lookedUp: hidden,
  playbookAsked: ({ data, words }, look) => note(`Frage an ${look.name(data.to)}: ${titleOf(words.text ?? '', 100)}`),
  playbookQuestionPassedOn: ({ data }, look) => note(`„${question(look, data.question)}“ ging weiter an ${look.name(data.to)}`),
  playbookAnswered: ({ data, by }, look) => note(`${look.name(by)} hat „${question(look, data.question)}“ beantwortet`),
  playbookAnswerTakenBack: ({ data }, look) => note(`Die Antwort auf „${question(look, data.question)}“ wurde zurückgenommen`),
  playbookQuestionDropped: ({ data }, look) => note(`„${question(look, data.question)}“ wird nicht mehr gefragt`),
  playbookQuestionReopened: ({ data }, look) => note(`„${question(look, data.question)}“ wird wieder gefragt`),
  playbookAnswerFiled: ({ data }, look) => note(`Die Antwort auf „${question(look, data.question)}“ steht jetzt im Playbook`),
  playbookAnswerUnfiled: hidden,
  pointerAsked: () => note(pointerWords.history),
  templatePulled: ({ data }) => note(`Neues aus der Vorlage, Version ${data.templateVersion}, wurde übernommen`),
};
