// What happened, sentence by sentence, in Japanese.
import { dayIn, instantOf } from '../../clock/moments.ts';
import type { EntryType, RolloutFields } from '../../journal/Entry.ts';
import type { RoundId } from '../../journal/Reminder.ts';
import { dayWords } from '../dates.ts';
import {
  deliverable,
  good,
  hidden,
  type Lookup,
  milestone,
  note,
  role,
  type Sentences,
  signed,
  talkedTo,
  team,
} from '../history/Lookup.ts';
import { listed } from '../numbers.ts';
import { benefitWords } from './benefits.ts';
import { titleOf, workingDays } from './counts.ts';
import { cadenceSentences } from './history/cadenceSentences.ts';
import { dutyWords } from './history/dutyWords.ts';
import { issueSentences } from './history/issueSentences.ts';
import { liveSentences } from './history/liveSentences.ts';
import { noticeSentences } from './history/noticeSentences.ts';
import { playbookSentences } from './history/playbookSentences.ts';
import { statusSentences } from './history/statusSentences.ts';
import { meetingWords } from './meeting.ts';
import { because, planChangeWords } from './planChanges.ts';
import { privacyWords } from './privacy.ts';
import { decidedFor } from './signoff.ts';
import { talkWords } from './talks.ts';

const verdicts = { approve: '承認', conditions: '条件付き承認', reject: '差し戻し' } as const;
const answers = { will: '対応予定', done: '完了', help: '助けが必要' } as const;

export const historyWords: Sentences<EntryType> = {
  ...cadenceSentences,
  ...statusSentences,
  ...issueSentences,
  ...liveSentences,
  ...playbookSentences,
  ...noticeSentences,
  rolloutStarted: ({ words }) => note(`導入「${words.title ?? ''}」が始まりました`),
  rolesDefined: hidden,
  milestonesPlanned: ({ data }) =>
    note(`マイルストーン${data.milestones.length}件が計画されました：${listed(data.milestones.map(({ name }) => name))}`),
  benefitsDefined: hidden,
  benefitWritten: ({ data: { benefit, was } }) => note((was ? benefitWords.history.changed : benefitWords.history.written)(benefit.title)),
  benefitDropped: ({ data }) => note(benefitWords.history.dropped(data.was.title)),
  benefitRestored: ({ data }) => note(benefitWords.history.restored(data.benefit.title)),
  metricsDefined: hidden,
  rolloutPaused: () => note('導入が一時停止されました。何も送られません'),
  rolloutResumed: () => note('導入が再開されました'),
  rolloutClosed: () => note('導入が終了しました'),
  rolloutReopened: () => note('導入が再び開かれました'),
  personNamed: ({ data }, look) =>
    note(`${look.name(data.person)}さんが${look.rollout.start?.sides[data.side] ?? data.side}の一員として加わりました`),
  personUnnamed: ({ data }, look) => note(`${look.name(data.person)}さんが参加を終えました`),
  roleGiven: ({ data }, look) => note(`${look.name(data.person)}さんの役割に「${role(look, data.role)}」が加わりました`),
  roleTaken: ({ data }, look) => note(`${look.name(data.person)}さんの役割から「${role(look, data.role)}」が外れました`),
  teamAdded: ({ data }) => note(`${data.fields.name}は毎営業日${data.fields.askAt}に報告します`),
  teamChanged: ({ data }, look) => note(`${team(look, data.team)}の設定が変更されました`),
  personAway: ({ data, at }, look) =>
    note(
      data.until < dayIn(instantOf(at), look.rollout.start?.zone ?? 'UTC')
        ? `${look.name(data.person)}さんが復帰しました`
        : `${look.name(data.person)}さんは${dayWords(data.until)}まで不在です`,
    ),
  personBack: ({ data }, look) => note(`${look.name(data.person)}さんの不在が取り消されました`),
  milestoneAdded: ({ data: { milestone: added } }) => note(planChangeWords.added(added.name, added.startOn, added.dueOn)),
  milestoneChanged: ({ data: { milestone: id, fields } }, look) => {
    const name = milestone(look, id);
    const onlyNeeds = fields.needs && Object.keys(fields).length === 1;
    return note(
      onlyNeeds
        ? planChangeWords.needs(
            name,
            (fields.needs ?? []).map((need) => milestone(look, need)),
          )
        : planChangeWords.changed(name),
    );
  },
  milestoneMoved: ({ data }, look) => note(planChangeWords.moved(milestone(look, data.milestone), data.place)),
  milestoneDropped: ({ data: { milestone: id, into }, words }, look) =>
    note(
      into
        ? planChangeWords.merged(milestone(look, id), milestone(look, into), words.reason)
        : planChangeWords.dropped(milestone(look, id), words.reason),
    ),
  milestoneRestored: ({ data }, look) => note(planChangeWords.restored(milestone(look, data.milestone))),
  planRedated: ({ data, words }, look) => note(planChangeWords.redated(data, (id) => milestone(look, id), words.reason)),
  planImported: ({ data }) => note(planChangeWords.imported(data)),
  planImportTakenBack: () => note(planChangeWords.importTakenBack),
  deliverableStarted: ({ data }, look) => note(planChangeWords.started(deliverable(look, data))),
  deliverableNotStarted: ({ data }, look) => note(planChangeWords.notStarted(deliverable(look, data))),
  deliverableRestored: ({ data }, look) =>
    note(planChangeWords.deliverableRestored(deliverable(look, data), milestone(look, data.milestone))),
  deliverableAdded: ({ data }, look) => note(`「${data.fields.title}」が「${milestone(look, data.milestone)}」に追加されました`),
  deliverableChanged: ({ data }, look) => note(`「${deliverable(look, data)}」が変更されました`),
  deliverableDropped: ({ data, words }, look) =>
    note(planChangeWords.deliverableDropped(deliverable(look, data), milestone(look, data.milestone), words.reason)),
  rolloutChanged: ({ data }) => note(rolloutChangedWords(data.fields)),
  milestoneActivated: ({ data }, look) => note(`「${milestone(look, data.milestone)}」が開始されました`),
  milestoneDeactivated: ({ data }, look) => note(`「${milestone(look, data.milestone)}」が下書きに戻りました`),
  userTested: ({ data, words }, look) => ({
    mark: data.result === 'passed' ? 'good' : 'late',
    text: `利用者が「${milestone(look, data.milestone)}」を試しました：${data.result === 'passed' ? '合格' : '不合格'}、不具合${data.defects}件${words.text ? `。${titleOf(words.text, 100)}` : ''}`,
  }),
  userTestWithdrawn: ({ data }, look) => note(`「${milestone(look, data.milestone)}」の利用者テストの記録が取り消されました`),
  forecastGiven: ({ data, words }, look) =>
    note(
      data.on
        ? `「${milestone(look, data.milestone)}」の見込みは${dayWords(data.on)}です（プロジェクトマネージャーによる）：${titleOf(words.reason ?? '', 100)}`
        : `「${milestone(look, data.milestone)}」の見込みは、再び各チームの報告に基づきます`,
    ),
  deliverableMet: ({ data }, look) => good(`「${deliverable(look, data)}」が達成されました`),
  deliverableReopened: ({ data }, look) => note(`「${deliverable(look, data)}」が未達成に戻りました`),
  signoffRequested: ({ data }, look) =>
    note(`「${milestone(look, data.milestone)}」の承認が依頼されました：${listed(data.approvers.map(({ person }) => look.name(person)))}`),
  signoffWithdrawn: ({ data }, look) => note(`「${milestone(look, signed(look, data.signoff))}」の承認の依頼が取り下げられました`),
  verdictGiven: ({ data, by }, look) => ({
    mark: data.verdict === 'reject' ? 'late' : 'signed',
    text: `「${milestone(look, signed(look, data.signoff))}」：${verdicts[data.verdict]}、${decidedFor(look.name(by), look.name(data.approver))}`,
  }),
  verdictTakenBack: ({ data }, look) =>
    note(`${look.name(data.approver)}さんが「${milestone(look, signed(look, data.signoff))}」への回答を取り消しました`),
  signoffHandedOver: ({ data }, look) =>
    note(
      `「${milestone(look, signed(look, data.signoff))}」の承認が${look.name(data.from)}さんから${look.name(data.to)}さんへ引き継がれました`,
    ),
  talkPlanned: ({ data }, look) => note(talkWords.history.planned(look.name(data.person), milestone(look, data.milestone))),
  talkDropped: ({ data }, look) => note(talkWords.history.dropped(talkedTo(look, data.talk))),
  talkHeld: ({ data }, look) => note(talkWords.history.held(talkedTo(look, data.talk))),
  talkReopened: ({ data }, look) => note(talkWords.history.reopened(talkedTo(look, data.talk))),
  meetingPlanned: ({ data: { milestone: id, fields, was } }, look) =>
    note((was === null ? meetingWords.history.planned : meetingWords.history.moved)(milestone(look, id), fields.on, fields.at)),
  meetingCalledOff: ({ data }, look) => note(meetingWords.history.calledOff(milestone(look, data.milestone))),
  minutesWritten: ({ data, words }, look) =>
    note((words.text ? meetingWords.history.minutes : meetingWords.history.minutesGone)(milestone(look, data.milestone))),
  approverReplaced: ({ data }, look) =>
    note(
      `「${milestone(look, signed(look, data.signoff))}」の承認者が${look.name(data.from)}さんから${look.name(data.to)}さんに代わりました`,
    ),
  signoffAsked: ({ data, by, words }, look) =>
    note(
      data.about === 'access'
        ? `${look.name(by)}さんが「${milestone(look, signed(look, data.signoff))}」の証拠の閲覧を希望しました`
        : `「${milestone(look, signed(look, data.signoff))}」の承認前の${look.name(by)}さんの質問：${titleOf(words.text ?? '', 100)}`,
    ),
  signoffAnswered: ({ data, by, words }, look) =>
    note(`「${milestone(look, signed(look, data.signoff))}」についての${look.name(by)}さんの回答：${titleOf(words.text ?? '', 100)}`),
  signoffDelegated: ({ data }, look) =>
    note(
      `${dayWords(data.from)}から${dayWords(data.until)}まで、${look.name(data.to)}さんが${look.name(data.person)}さんの代理で承認します`,
    ),
  signoffUndelegated: ({ data }, look) =>
    note(`${look.name(data.was.to)}さんによる${look.name(data.person)}さんの承認の代理が終わりました`),
  slipDecided: ({ data, words }, look) => {
    const before = look.rollout.milestones[look.rollout.milestones.findIndex(({ id }) => id === data.milestone) - 1]?.name;
    const name = milestone(look, data.milestone);
    return note(
      data.choice === 'extend'
        ? `「${name}」が${dayWords(data.dueOn)}まで延長されました${because(words.reason)}`
        : `「${name}」の代わりに、${before ? `「${before}」` : '承認済みのもの'}が最終として受け入れられました${because(words.reason)}`,
    );
  },
  slipUndecided: ({ data }, look) => note(`「${milestone(look, data.milestone)}」についての判断が取り消されました`),
  remindersCut: ({ data }) => note(`${data.notes.length}人に、利点とお願いのお知らせを送っています`),
  remindersClosed: ({ data }) => note(`個別のお知らせの回が終わり、${data.outcomes.sent ?? 0}人に届きました`),
  notesReworded: ({ data }, look) =>
    note(`「${look.rollout.benefits.find(({ id }) => id === data.benefit)?.title ?? '利点'}」の次のお知らせの文面が変更されました`),
  noteWordsDropped: () => note('次のお知らせの文面が元に戻りました'),
  roundRetried: ({ data }, look) => note(`${roundNamed(look, data.round)}を、届かなかった人に再送しています`),
  retryCut: hidden,
  retryClosed: ({ data }, look) => note(`${roundNamed(look, data.round)}を再送し、${data.outcomes.sent ?? 0}人に届きました`),
  reminderAnswered: ({ data }, look) =>
    note(`「${asked(look, data.round, data.person)}」への${look.name(data.person)}さんの回答：${answers[data.answer]}`),
  remindersWished: hidden,
  wishesBrought: hidden,
  reminderUnanswered: ({ data }, look) => note(`${look.name(data.person)}さんがお知らせへの回答を取り消しました`),
  measured: ({ data }, look) => note(`「${look.rollout.metrics.find(({ id }) => id === data.metric)?.name ?? '指標'}」が測定されました`),
  dutyEnded: ({ data }) =>
    data.outcome === 'missedByUs'
      ? { mark: 'late', text: `Milepostの停止中に送れなかったもの：${dutyWords(data.duty)}` }
      : data.outcome === 'quiet'
        ? note(`通知を控える時間のため送らなかったもの：${dutyWords(data.duty)}`)
        : null,
  cardsDrawn: hidden,
  wordsRedacted: ({ words }) => note(privacyWords.history.redacted(titleOf(words.reason ?? '', 100))),
  personForgotten: () => note(privacyWords.history.forgotten),
};

/** What was changed for the rollout as a whole. */
function rolloutChangedWords({
  toleranceDays,
  signoffMode,
  calendar,
  digestDraft,
  weeklyReport,
  liveAt,
  liveMinutes,
  guestsSee,
  noticeReviewer,
}: Partial<RolloutFields>): string {
  return [
    toleranceDays === undefined ? '' : `遅れの許容範囲は${workingDays(toleranceDays)}になりました`,
    signoffMode === undefined ? '' : signoffModes[signoffMode],
    calendar === undefined ? '' : calendar === null ? '共通の休日がなくなりました' : '共通の休日が変更されました',
    digestDraft === undefined ? '' : digestDraft ? '「1日のまとめ」は先に下書きが届きます' : '「1日のまとめ」は自動で送られます',
    weeklyReport === undefined ? '' : weeklyReport ? '週の最後の日に1週間を報告します' : '週次報告は行いません',
    liveAt === undefined ? '' : liveAt === null ? 'ライブ確認は行いません' : `ライブ確認は${liveAt}に行います`,
    liveMinutes === undefined ? '' : `ライブ確認の長さは${liveMinutes}分です`,
    guestsSee === undefined ? '' : guestsWords[guestsSee],
    noticeReviewer === undefined ? '' : noticeReviewer === null ? 'お知らせは確認なしで送られます' : 'お知らせは送る前に確認されます',
  ]
    .filter(Boolean)
    .join('、');
}

const guestsWords = {
  everything: 'ゲストはすべてのページを見られます',
  playbook: 'ゲストはプレイブックだけを見られます',
  nothing: 'ゲストは何も見られません',
};

const signoffModes = {
  off: 'マイルストーンの署名は行いません',
  single: 'マイルストーンは最初の承認者が署名します',
  anyOf: 'マイルストーンは承認者のいずれか1名が署名します',
  allOf: 'マイルストーンは承認者全員が署名します',
  inOrder: 'マイルストーンは承認者全員が順番に署名します',
};

/** A round of the plan, or a notice by its title. */
function roundNamed({ rollout }: Lookup, round: RoundId): string {
  if (typeof round === 'number') return '個別のお知らせ';
  const title = rollout.notices.find(({ id }) => id === round)?.title;
  return title ? `「${title}」` : 'お知らせ';
}

function asked({ rollout }: Lookup, round: number, person: string): string {
  const note = rollout.reminders.find((one) => one.round === round)?.notes.find((one) => one.person === person);
  return rollout.benefits.find(({ id }) => id === note?.benefit)?.ask.title ?? 'お知らせ';
}
