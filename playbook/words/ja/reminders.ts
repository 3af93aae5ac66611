// Notes on what the rollout brings, in Japanese: how often they come, what they ask, and what becomes of it (P99-P103, U13).
import type { Wish } from '../../journal/Wish.ts';
import { dayWords } from '../dates.ts';
import type * as en from '../en/reminders.ts';
import type { Spoken } from '../spoken.ts';
import { titleOf } from './counts.ts';

type Goal = NonNullable<Wish['goal']>;

/** "毎週", "2週間ごと" */
const everyWords = (weeks: number) => (weeks === 1 ? '毎週' : `${weeks}週間ごと`);
const once = (weeks: number) => (weeks === 1 ? '週に1通' : `${weeks}週間に1通`);
const goals: Record<Goal, string> = { efficiency: '時間の余裕', growth: '成長', customers: 'お客様の満足', people: 'リスクの軽減' };

const often = ({ how }: Pick<Wish, 'how'>, everyWeeks: number): string =>
  ({
    usual: `お知らせは多くても${once(everyWeeks)}`,
    less: `お知らせは多くても${once(everyWeeks * 2)}`,
    weekly: '毎週月曜日にまとめを1通',
    never: 'お知らせなし',
  })[how];

export const reminderWords: Spoken<typeof en.reminderWords> = {
  goals,
  everyWords,
  goalWhy: (goal) => `「${goals[goal]}」をご希望のため。`,
  laterChange: 'その後の変更',
  pauseAhead: (day) => `${day}は過ぎているか、今日です。明日以降の日を選んでください。`,
  asYouWant: 'お知らせはすでにご希望どおりです',

  card: {
    stateAll: 'お知らせの設定',
    where: (rollouts) => rollouts.join('、'),
    title: (wish, everyWeeks) => `現在の設定：${often(wish, everyWeeks)}`,
    now: (wish, everyWeeks) => `その後は、${often(wish, everyWeeks)}です。`,
    pausedTitle: (until) => `${until}までお知らせはありません`,
    next: (day) => `次は${day}に届きます。`,
    obligations: 'どの設定でも、本当に対応が必要なものは「自分」と入力すると見られます。',
    usual: 'いつもどおり',
    less: '頻度を減らす',
    weekly: '月曜日だけ',
    pause: '1週間休む',
    never: '不要',
    on: '再開する',
    goalLabel: 'いちばん望むことは何ですか？',
    goalError: 'いちばん望むことを選んでください。',
    goalChoices: [
      ['efficiency', '時間の余裕'],
      ['growth', '成長'],
      ['customers', 'お客様の満足'],
      ['people', 'リスクの軽減'],
      ['none', '特になし'],
    ],
    setGoal: '希望を保存',
    type: '「お知らせ 減らす」「お知らせ 週1回」「お知らせ 停止」「お知らせ 再開」「お知らせ 月曜日まで休止」「目標は時間の余裕」のようにも入力できます。',
    summary: (said) => `${said}。`,
    backToNote: 'お知らせに戻る',
    howOften: 'お知らせの頻度',
  },
  notUnderstood:
    'お知らせの希望を入力してください。例：「お知らせ 減らす」「お知らせ 週1回」「お知らせ 停止」「お知らせ 再開」「お知らせ 月曜日まで休止」。',
  goalNotUnderstood:
    'いちばん望むことを入力してください。例：「目標は時間の余裕」「目標は成長」「目標はお客様の満足」「目標はリスクの軽減」。特になければ「目標は特になし」です。',

  note: {
    readerIs: (first, role) => (role ? `${first}さんへ（${role}）` : `${first}さんへ`),
    waits: (count) => `対応をお待ちしているものが${count}件あります`,
    openTitle: '導入の次の一歩',
    nothingNeeded: '今お願いすることはありません。',
    sign: (milestone) => `「${milestone}」を承認する`,
    decide: (milestone) => `「${milestone}」について判断する`,
    accept: (count) => (count === 1 ? 'セクションを読んで同意する' : `${count}件のセクションを読んで同意する`),
    meetWhy: (milestone) => `「${milestone}」がこれを待っています。`,
    linkedWhy: (why, deliverable) => `${why}成果物「${titleOf(deliverable, 80)}」のためです。`,
    signWhy: '代理を立てない限り、ほかの人は代わりに署名できません。',
    decideWhy: '判断があるまで、計画は止まったままです。',
    acceptWhy: 'これからの仕事の進め方が書かれています。',
    acts: { sign: '承認', decide: '判断', accept: '読む' },
    open: '開く',
    inPlaybook: 'プレイブックでは：',
    isOver: '対応済み',
    overTitle: (what) => `${what}：完了しました`,
    over: (first) => `${first}さん、お願いすることはもうありません。`,
    ownerMeets: (owner) => `ありがとうございます。担当の${owner}さんが証拠を示すと、達成になります。`,
    helperNone: 'この導入には、ほかに推進者がいません。「メンバー」ページで決めてください。',
    helpGoes: (helper) => `${helper}さんに届き、回答はここに戻ります。`,
    helpAnswer: '回答はここに戻ります。',
  },

  met: {
    title: (deliverable) => `完了を示すものは何ですか：${deliverable}`,
    label: '達成を示すもの',
    example: '3拠点から12名の名前がそろいました',
    error: '完了を示すものを書いてください。数字、テスト、文書などです。',
    linkLabel: 'リンク（あれば）',
    send: '完了にする',
    why: '成果物が達成となり、全員に表示されます。',
    evidence: '証拠',
    criterion: '次の答えが「はい」のとき達成です',
  },

  help: {
    need: (asker, text) => `${asker}さんを助ける：${titleOf(text, 80)}`,
    noWords: (ask) => (ask ? `次のことで助けが必要です：${ask}` : '次の一歩で助けが必要です。'),
  },

  monday: {
    where: (first) => `${first}さん、月曜日のまとめです`,
    title: (count) => (count ? `今週、対応をお待ちしているものが${count}件あります` : '今週、対応が必要なものはありません'),
    rollouts: (count) => `${count}件の導入`,
    brings: 'この導入の利点',
    bringsIn: (rollout) => `「${rollout}」の利点`,
    why: 'ご希望により、週に1回お届けします。',
  },

  value: {
    lead: (benefits) => (benefits ? `関わる人にもたらす利点は${benefits}件です。` : '導入の利点はまだ書かれていません。'),
    gives: (gains, asked) => {
      const asks = asked ? `お願いしていることは${asked}件です。` : '今お願いしていることはありません。';
      return gains ? `あなたにとっての利点は${gains}件、${asks}` : asks;
    },
    lateOf: (late) => `うち${late}件が遅れています。`,
    reason: (everyWeeks, next) => `お知らせは多くても${once(everyWeeks)}、次は${dayWords(next)}です。`,
    said: (wish, everyWeeks, next) => `現在の設定：${often(wish, everyWeeks)}${next ? `、次は${dayWords(next)}` : ''}。`,
    saidPaused: (until) => `${dayWords(until)}までお知らせを休んでいます。`,
    saidOver: 'お知らせは終了しました。導入がもたらしたものは、指標に表れます。',
    change: 'お知らせの頻度',
    changeTitle: 'お知らせをどのように受け取りますか？',
    howLabel: '頻度',
    hows: [
      { value: 'usual', label: 'いつもどおり' },
      { value: 'less', label: '1回おき' },
      { value: 'weekly', label: '月曜日にまとめを1通' },
      { value: 'never', label: '不要' },
    ],
    pauseLabel: '休む期間の最後の日（空なら休まない）',
    goalLabel: 'いちばん望むこと',
    anyGoal: '特になし',
    will: '対応します',
    done: '完了',
    help: '助けが必要',
    helpTitle: '何が妨げになっていますか？',
    doneTitle: (what) => `完了を示すものは何ですか：${what}`,
    answeredOn: (answer, day) => `${dayWords(day)}の回答：${{ will: '対応します', done: '完了', help: '助けが必要' }[answer]}`,
    waitsForOwner: '担当者が証拠を示すのを待っています',
    when: (day) => `${dayWords(day)}、各自の勤務時間内に`,
    because: {
      goal: (goal) => `「${goals[goal]}」を希望`,
      turn: '順番',
      open: '本人の未完了のもの',
    },
    left: {
      never: 'お知らせ不要の希望',
      paused: (on) => (on ? `${dayWords(on)}まで休み` : '休み中'),
      less: (on) => (on ? `1回おき、前回は${dayWords(on)}` : '1回おき'),
      weekly: '月曜日のまとめに掲載',
      away: '次の回まで不在',
      heard: (on) => (on ? `${dayWords(on)}に受け取り済み` : '当面は十分に受け取り済み'),
      nothing: '新しく伝えることなし',
      over: 'お知らせは終了',
      left: 'チャネルを離れました',
    },
    skip: '今回は送らない',
    putBack: '送信に戻す',
    quietOver: '本番開始から数週間たったため、お知らせはもうありません。',
    quietClosed: '導入は終了したため、お知らせは送られません。',
    quietPaused: '導入は一時停止中です。再開するまでお知らせは送られません。',
    quietSteers: '次の回の内容は、送る前に導入の推進者が確認できます。',
    quietSetup: '導入が始まると、お知らせも始まります。',
  },

  /** The words of the coming round, changed once (U20). */
  reword: {
    label: '文面を変更',
    title: '次の回では、代わりに何と書きますか？',
    limits: { text: '利点', ask: 'お願い' },
    benefit: '対象のお知らせ',
    role: '誰に対してですか？',
    everybody: 'このお知らせを受け取る全員',
    text: '利点（空なら元の文面）',
    ask: 'お願い（空なら元の文面）',
    missing: '代わりの文面を書いてください。',
    notComing: 'この文面は次の回だけのものです。どの回かは「価値」ページで確認してください。',
    once: 'この文面はすでに一度変更されています。先にそれを取り消してください。',
    nobody: (title) => `次の回で「${title}」を受け取る人は、その中にいません。別のお知らせを選んでください。`,
    out: '送信済みの回',
    because: '専用の文面',
    takeBack: (title) => `「${title}」の文面を元に戻す`,
  },

  lag: {
    none: '遅れている人はいません。',
    line: (behind, all) => `${all}人中${behind}人が遅れています。`,
    calm: (behind, all) => `${all}人中${behind}人が遅れていますが、導入への影響はありません。`,
    risky: (behind, all, who) => `${all}人中${behind}人が遅れています${who ? `（${who}を含む）` : ''}。全体に影響するおそれがあります。`,
    /** In the report of the week: nobody is named. */
    week: (behind, all) => `${all}人中${behind}人に、推進者からの一声があると助かります`,
    /** In the draft, for who steers alone. */
    draft: (who) => `あなたからの一声があると助かる人：${who}。`,
    why: {
      ask: (what) => `「${titleOf(what, 60)}」が未完了`,
      meet: (what) => `「${titleOf(what, 60)}」が期日を超過`,
      sign: (milestone) => `「${milestone}」が未承認`,
      decide: (milestone) => `「${milestone}」が未判断`,
      accept: (count) => `${count}件のセクションが未同意`,
      exercise: (count) => `${count}件の練習が未実施`,
      report: (team) => `${team}から2回続けて報告なし`,
    },
    since: (day) => `${dayWords(day)}から`,
    talk: '声をかける',
    talkTitle: (who) => `${who}さんと何を解決しますか？`,
    talkText: '内容',
    talkBy: '期日',
  },
};
