import type { PlaybookEntries } from '../../../journal/entries/PlaybookEntries.ts';
import { good, hidden, type Lookup, note, type Sentences } from '../../history/Lookup.ts';
import { titleOf } from '../counts.ts';
import { pointerWords } from '../pointer.ts';

const section = ({ rollout }: Lookup, id: string) =>
  [...rollout.sections, ...rollout.droppedSections.map((one) => one.section)].find((one) => one.id === id)?.title ?? 'セクション';
const question = ({ rollout }: Lookup, id: string) => titleOf(rollout.playbookQuestions.find((one) => one.id === id)?.text ?? '質問', 70);

/** What became of the playbook, in Japanese; drafts, reading and looking up are nobody else's business. */
export const playbookSentences: Sentences<keyof PlaybookEntries> = {
  sectionWritten: ({ data }) => {
    if (data.restores) return note(`プレイブックの「${data.title}」が第${data.restores}版の内容に戻りました`);
    if (data.version > 1) return note(`プレイブックの「${data.title}」が変更されました（第${data.version}版）`);
    return data.was === undefined ? null : note(`プレイブックに「${data.title}」が加わりました`);
  },
  sectionDrafted: hidden,
  sectionDraftDropped: hidden,
  sectionDropped: ({ data }, look) => note(`プレイブックから「${section(look, data.section)}」が取り除かれました`),
  sectionRestored: ({ data }, look) => note(`プレイブックに「${section(look, data.section)}」が戻りました`),
  sectionMoved: ({ data }, look) => note(`プレイブックの「${section(look, data.section)}」の位置が変わりました`),
  sectionRead: hidden,
  sectionAccepted: ({ data }, look) =>
    good(`${look.name(data.person)}さんが「${section(look, data.section)}」第${data.version}版に同意しました`),
  sectionAcceptanceTakenBack: ({ data }, look) =>
    note(`${look.name(data.person)}さんが「${section(look, data.section)}」への同意を取り消しました`),
  exerciseDone: hidden,
  exerciseUndone: hidden,
  lookedUp: hidden,
  playbookAsked: ({ data, words }, look) => note(`${look.name(data.to)}さんへの質問：${titleOf(words.text ?? '', 100)}`),
  playbookQuestionPassedOn: ({ data }, look) => note(`「${question(look, data.question)}」が${look.name(data.to)}さんへ引き継がれました`),
  playbookAnswered: ({ data, by }, look) => note(`${look.name(by)}さんが「${question(look, data.question)}」に回答しました`),
  playbookAnswerTakenBack: ({ data }, look) => note(`「${question(look, data.question)}」への回答が取り消されました`),
  playbookQuestionDropped: ({ data }, look) => note(`「${question(look, data.question)}」の質問が取りやめられました`),
  playbookQuestionReopened: ({ data }, look) => note(`「${question(look, data.question)}」の質問が再び開かれました`),
  playbookAnswerFiled: ({ data }, look) => note(`「${question(look, data.question)}」への回答がプレイブックに加わりました`),
  playbookAnswerUnfiled: hidden,
  pointerAsked: () => note(pointerWords.history),
  templatePulled: ({ data }) => note(`テンプレートの新しい内容（第${data.templateVersion}版）が取り込まれました`),
};
