import type { DigestEntries } from '../../../journal/entries/DigestEntries.ts';
import type { StatusEntries } from '../../../journal/entries/StatusEntries.ts';
import { dayWords } from '../../dates.ts';
import { note, type Sentences, team } from '../../history/Lookup.ts';
import { againstPlan, titleOf } from '../counts.ts';
import { because } from '../planChanges.ts';
import { dutyWords } from './dutyWords.ts';

/** What teams said of their days, of the question itself, and what was changed of what goes out, in Japanese. */
export const statusSentences: Sentences<keyof StatusEntries | keyof DigestEntries> = {
  statusReported: ({ data, words }, look) =>
    note(`${team(look, data.team)}、${againstPlan(data.days)}：${data.noChange ? '変わりなし' : titleOf(words.done ?? '', 120)}`),
  statusWithdrawn: ({ data }, look) => note(`${team(look, data.team)}が${dayWords(data.day)}の報告を取り消しました`),
  questionSnoozed: ({ data, by }, look) => note(`${look.name(by)}さんが、${team(look, data.team)}の質問を後にするよう希望しました`),
  questionUnsnoozed: ({ data }, look) => note(`${team(look, data.team)}には、またすぐに尋ねられます`),
  questionDeclined: ({ data, words, by }, look) =>
    note(`${look.name(by)}さんより、${dayWords(data.day)}は${team(look, data.team)}から報告することがないとの連絡${because(words.reason)}`),
  questionReopened: ({ data }, look) => note(`${team(look, data.team)}は、${dayWords(data.day)}の報告ができるようになりました`),
  questionHandedOn: ({ data }, look) =>
    note(`${team(look, data.team)}への質問が${look.name(data.from)}さんから${look.name(data.to)}さんへ引き継がれました`),
  questionHandedBack: ({ data }, look) => note(`${team(look, data.team)}については、再び${look.name(data.from)}さんに尋ねます`),
  digestEdited: ({ data, words }) =>
    note(
      words.text
        ? `${dayWords(data.day)}の「1日のまとめ」への追記：${titleOf(words.text, 100)}`
        : `${dayWords(data.day)}の「1日のまとめ」への追記が取り除かれました`,
    ),
  dutySkipped: ({ data, by }, look) => note(`${look.name(by)}さんが送信を取りやめました：${dutyWords(data.duty)}`),
  dutyUnskipped: ({ data }) => note(`やはり送信されます：${dutyWords(data.duty)}`),
};
