// What the one-page status for the steering group says in Japanese.
import type { Gap } from '../../../clock/readiness.ts';
import type { Severity } from '../../../templates/Template.ts';
import type { SteeringWords } from '../en/steering.ts';
import type { Say } from '../Say.ts';
import { slip, workingDays } from './units.ts';

const severities: Record<Severity, string> = { minor: '軽微', serious: '深刻', red: '重大' };

const gaps: Record<Gap['kind'], (title: string) => string> = {
  noStatement: () => '単独でどう動くかが書かれていません',
  noDeliverables: () => '成果物がまだありません',
  noCriterion: (title) => `「${title}」に「はい」か「いいえ」で答えられる基準がありません`,
  noOwner: (title) => `「${title}」の担当者がいません`,
  notActive: () => 'まだ下書きです',
  notMet: (title) => `「${title}」がまだ満たされていません`,
  noEvidence: (title) => `「${title}」は証拠のないまま満たされています`,
  notTested: () => 'まだ利用者が試していません',
  testFailed: () => '利用者が試しましたが、合格しませんでした',
};

/** The page in Japanese. */
export const steeringJa = (say: Say): SteeringWords => ({
  kicker: '運営委員会向け状況報告',
  made: (day, who) => `${day}  ·  作成：${who}`,
  onPlan: (name, day) => `「${name}」は${day}に向けて予定どおりです。`,
  slips: (name, day, days) => `「${name}」は${day}の見込みです（${slip(say, days)}）。`,
  done: 'すべてのマイルストーンを達成しました。',
  none: 'マイルストーンはまだありません。',
  paused: '導入は一時停止中です。',
  closed: '導入は終了しました。',
  inWork: (name, met, all) => `進行中：「${name}」、成果物${say.number(all)}件のうち${say.number(met)}件を達成。`,
  planned: (day) => `最初に合意した日：${day}`,
  because: (cause) => `理由：${cause}`,
  causes: {
    held: (name, day, days) => `「${name}」が前提です（${day}、${slip(say, days)}）`,
    reported: (team, done) => (done ? `${team}：${done}` : `${team}の最新の報告による`),
    byTime: '期日を過ぎましたが、まだ承認されていません',
    moved: (reason) => (reason ? `日程を変更しました：${reason}` : '日程を変更しました'),
  },
  milestones: {
    title: 'マイルストーン',
    columns: ['マイルストーン', '当初の合意', '見込み', '差', '状態'],
    slip: (days) => slip(say, days),
    signed: (day) => `${day}承認`,
    met: (day) => `${day}達成`,
    review: '署名待ち',
    metOf: (met, all) => `${say.number(all)}件中${say.number(met)}件達成`,
    leftOut: '対象外',
    draft: '下書き',
  },
  signed: {
    title: '開始以降に承認されたもの',
    line: (name, day, who) => `${name}：${day}${who.length ? `（${say.listed(who)}）` : ''}`,
    none: '承認されたものはまだありません。',
  },
  decisions: {
    title: '判断が必要な事項',
    none: '判断が必要な事項はありません。',
    line: (text, who, when) => `${text}（${[who, when].filter(Boolean).join('、')}）`,
  },
  issues: {
    title: '重大および深刻な問題',
    none: '未解決の重大または深刻な問題はありません。',
    line: (severity, text, who, since) => `${severities[severity]}：${text} ${who ? `担当：${who}` : '担当者未定'}、${since}報告`,
  },
  needed: {
    title: '運営委員会にお願いしたいこと',
    none: '現在はありません。',
    line: (who, text, when) => `${who}：${text}（${when}）`,
  },
  waits: {
    sign: (name) => `「${name}」を承認する`,
    reply: (who, milestone) => `「${milestone}」について${who}さんに回答する`,
    decide: (name, before) => `判断：「${name}」を延長する${before ? `か、「${before}」を最終として受け入れる` : ''}`,
    take: (severity, title) => `${severities[severity]}な問題「${title}」を引き受ける`,
    settle: (severity, title) => `${severities[severity]}な問題「${title}」を解決する`,
    meet: (title) => `「${title}」を達成する`,
    askSign: (name) => `「${name}」の承認を依頼する`,
    activate: (name) => `「${name}」を開始する`,
    closeGaps: (name, count) => `「${name}」の不足${say.number(count)}件を補い、開始する`,
    gap: (milestone, kind, title) => `${milestone}：${gaps[kind](title)}`,
    tryIt: (name) => `「${name}」を試し、結果を伝える`,
    tryAgain: (name) => `「${name}」をもう一度試す（前回は不合格）`,
    begin: (title) => `リスクの高い「${title}」に着手する`,
    followUp: (title) => `「${title}」を解決する`,
    check: (team, time) => `${time}に${team}と確認する`,
    record: (team, day) => `${day}の${team}との確認の結果を記録する`,
    follow: (title, who) => `「${title}」の状況を追う（${who ? `担当：${who}` : '担当者なし'}）`,
    followMore: (count) => `ほかの未解決の問題${say.number(count)}件の状況を追う`,
    talk: (person, team) => `${person}さん（${team}）と話す`,
    tell: (asker, text) => `${asker}さんに回答する：${text}`,
    nameVoice: (team) => `${team}の代表者を決める`,
    nameRole: (role) => `担当者を決める：${role}`,
    review: (title) => `プレイブックの「${title}」を見直す`,
  },
  when: {
    since: (day) => `${day}から待機中`,
    by: (day) => `${day}まで`,
    today: '今日が期日',
    overdue: (day) => `${day}の期日を超過`,
    raised: (moment) => `${moment}報告`,
    taken: (moment) => `${moment}引き受け`,
    lastWord: (day) => `最後の連絡は${day}`,
    silent: '2回続けて報告なし',
    behind: (days) => `${workingDays(say, days)}遅れ`,
  },
  weeks: {
    title: 'これからの2週間',
    none: 'この期間の予定はありません。',
    line: (day, text, who) => `${day}：${text}${who ? `（${who}）` : ''}`,
  },
  more: (count) => `ほか${say.number(count)}件はタブをご覧ください`,
  foot: (title) => `${title}。進行中の導入から作成しました。最新の状況はチャネルのタブをご覧ください。`,
});
