import type { ConcernEntries } from '../../../journal/entries/ConcernEntries.ts';
import type { LifeEntries } from '../../../journal/entries/LifeEntries.ts';
import type { LiveCheckEntries } from '../../../journal/entries/LiveCheckEntries.ts';
import { dayWords } from '../../dates.ts';
import { good, hidden, type Lookup, note, type Sentences, team } from '../../history/Lookup.ts';
import { titleOf } from '../counts.ts';

const followUp = ({ rollout }: Lookup, id: string) => titleOf(rollout.followUps.find((one) => one.id === id)?.text ?? 'フォローアップ', 70);
const checked = (look: Lookup, id: string) => team(look, look.rollout.checks.find((one) => one.id === id)?.team ?? '');

/** The check held live, deeper checks, follow-ups, and what Teams tells of the channel, in Japanese; private concerns leave no trace here. */
export const liveSentences: Sentences<keyof LiveCheckEntries | keyof LifeEntries | keyof ConcernEntries> = {
  liveCheckBegun: ({ by }, look) => note(`${look.name(by)}さんがライブ確認を始めました`),
  liveCheckEnded: () => note('ライブ確認が終わりました'),
  liveNoted: ({ data, words }, look) =>
    words.text ? note(`ライブ確認での${team(look, data.team)}についてのメモ：${titleOf(words.text, 100)}`) : null,
  livePlaceSet: () => note('ライブ確認の場所が変更されました'),
  followUpNoted: ({ words }) => note(`フォローアップすること：${titleOf(words.text ?? '', 120)}`),
  followUpDone: ({ data }, look) => good(`フォローアップ完了：${followUp(look, data.item)}`),
  followUpReopened: ({ data }, look) => note(`再びフォローアップすること：${followUp(look, data.item)}`),
  followUpDropped: () => note('フォローアップが一つ、一覧から外されました'),
  checkPlanned: ({ data }, look) =>
    note(`${team(look, data.fields.team)}の個別の確認は${dayWords(data.fields.on)} ${data.fields.at}の予定です`),
  checkCalledOff: ({ data }, look) => note(`${checked(look, data.check)}の個別の確認は中止されました`),
  checkRestored: ({ data }, look) => note(`${checked(look, data.check)}の個別の確認は、やはり行われます`),
  checkHeld: ({ data, words }, look) =>
    note(
      `${dayWords(data.on)}に${checked(look, data.check)}の個別の確認が行われました${words.text ? `：${titleOf(words.text, 100)}` : ''}`,
    ),
  checkUnheld: ({ data }, look) => note(`${checked(look, data.check)}の個別の確認の記録が取り消されました`),
  personLeft: ({ data }, look) => note(`${look.name(data.person)}さんがチャネルを離れました`),
  personReturned: ({ data }, look) => note(`${look.name(data.person)}さんがチャネルに戻りました`),
  channelRenamed: ({ data }) => note(`チャネルの名前が「${data.name}」になりました`),
  channelGone: () => ({ mark: 'late', text: 'チャネルが削除されたため、投稿できません' }),
  channelMoved: ({ data, by }, look) => note(`${look.name(by)}さんが導入をチャネル「${data.channel.name}」に移しました`),
  channelRestored: () => note('チャネルが元に戻りました'),
  botRemoved: () => ({ mark: 'late', text: 'Milepostがチャネルから削除されたため、投稿できません' }),
  botReturned: () => note('Milepostがチャネルに戻りました'),
  concernsKept: hidden,
  concernRaised: hidden,
  concernAnswered: hidden,
  concernClosed: hidden,
  concernReopened: hidden,
  concernTakenBack: hidden,
  concernAnswerTakenBack: hidden,
};
