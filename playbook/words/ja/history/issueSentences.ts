import type { IssueEntries } from '../../../journal/entries/IssueEntries.ts';
import { good, issue, note, type Sentences } from '../../history/Lookup.ts';
import { titleOf } from '../counts.ts';
import { because } from '../planChanges.ts';

/** Bad news, who has it, how it ended; and good news, in Japanese. */
export const issueSentences: Sentences<keyof IssueEntries> = {
  issueRaised: ({ data, words }) => ({
    mark: data.severity === 'red' ? 'red' : 'late',
    text: `${data.severity === 'red' ? '重大' : data.severity === 'serious' ? '深刻' : '軽微'}な問題の報告：${titleOf(words.text ?? '', 120)}`,
  }),
  workaroundNoted: ({ data, words }, look) =>
    words.text
      ? note(`「${issue(look, data.issue)}」の回避策：${titleOf(words.text, 100)}`)
      : note(`「${issue(look, data.issue)}」の回避策がなくなりました`),
  issueTaken: ({ data, by }, look) => note(`${look.name(by)}さんが「${issue(look, data.issue)}」を引き受けました`),
  issueLetGo: ({ data }, look) => note(`「${issue(look, data.issue)}」は再び引き受ける人を待っています`),
  issueResolved: ({ data, words }, look) => good(`解決：「${issue(look, data.issue)}」。${titleOf(words.text ?? '', 100)}`),
  issueReopened: ({ data }, look) => note(`「${issue(look, data.issue)}」は再び未解決になりました`),
  issueDecided: ({ data, words, by }, look) =>
    note(`「${issue(look, data.issue)}」についての${look.name(by)}さんの判断：${titleOf(words.text ?? '', 100)}`),
  issueUndecided: ({ data }, look) => note(`「${issue(look, data.issue)}」についての判断が取り消されました`),
  issueAsked: ({ data, words, by }, look) =>
    note(
      `「${issue(look, data.issue)}」について${look.name(by)}さんから${look.name(data.to)}さんへの質問：${titleOf(words.text ?? '', 100)}`,
    ),
  issueAnswered: ({ data, words, by }, look) =>
    note(`「${issue(look, data.issue)}」についての${look.name(by)}さんの回答：${titleOf(words.text ?? '', 100)}`),
  issuePassedOn: ({ data, words, by }, look) =>
    note(`「${issue(look, data.issue)}」が${look.name(by)}さんから${look.name(data.to)}さんへ引き継がれました${because(words.text)}`),
  issuePassedBack: ({ data }, look) => note(`「${issue(look, data.issue)}」の引き継ぎが元に戻されました`),
  issueConfirmed: ({ data, by }, look) => note(`「${issue(look, data.issue)}」はまだ続いています（${look.name(by)}さんの連絡）`),
  goodNewsTold: ({ words }) => good(`良い知らせ：${titleOf(words.text ?? '', 120)}`),
  goodNewsTakenBack: () => note('良い知らせが取り消されました'),
};
