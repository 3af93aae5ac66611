// Why something did not go through, in Japanese: every refusal's name, with its sentence for the person.
import type * as en from '../en/refusals.ts';
import type { Spoken } from '../spoken.ts';

const the = (facts: en.Facts, name: string) => facts[name] ?? '';

/** Every refusal there is. A sentence says what is so and what to do next; nothing was changed. */
export const refusals: Spoken<typeof en.refusals> = {
  badInput: (facts) => the(facts, 'sentence'),
  notMember: () => 'このチャネルのメンバーではありません。チャネルの所有者に追加を頼んでから、もう一度お試しください。',
  unknownRollout: () => 'この導入はここにはありません。導入のチャネルでMilepostを開くか、そこで新しく始めてください。',
  unknownVerb: () => 'Milepostにはできない操作です。「ヘルプ」と入力すると、できることが分かります。',
  notAllowed: (facts) => `ここでこの操作ができるのは${the(facts, 'who')}だけです。何も変更されていません。`,
  notYours: (facts) => `これは${the(facts, 'who')}の対応を待っています。何も変更されていません。`,
  notRunning: (facts) => `「${the(facts, 'title')}」は終了しています。先に再開してください。`,
  alreadySo: (facts) => `${the(facts, 'what')}。変更するものはありません。`,
  channelShut: (facts) =>
    `現在、「${the(facts, 'title')}」のチャネルには投稿できません。Milepostをチャネルに追加し直してから、もう一度お試しください。`,
  unknownTeam: () => 'このチームはもう導入に含まれていません。「状況」を開くとチームを確認できます。',
  unknownPerson: (facts) => `${the(facts, 'who')}はこのチャネルにいません。先にチャネルに追加するか、チャネルにいる人を選んでください。`,
  unknownRole: () => 'この役割はプレイブックにありません。「メンバー」を開くと役割を確認できます。',
  unknownMilestone: () => 'このマイルストーンはもう計画にありません。「計画」を開くと現在の内容を確認できます。',
  unknownDeliverable: () => 'この成果物はもう計画にありません。「計画」を開くと現在の内容を確認できます。',
  unknownIssue: () => 'この問題はここでは見つかりません。「状況」を開くと未解決の問題を確認できます。',
  unknownConcern: () => 'この懸念はここでは見つかりません。何も変更されていません。',
  nobodyToHear: () =>
    '結果責任者とスポンサーにほかの人が指名されていないため、伝える相手がいません。先にプロジェクトマネージャーに指名を頼んでください。',
  unknownSignoff: () => 'この承認依頼はここでは見つかりません。「承認」と入力すると、待っているものを確認できます。',
  unknownNotice: () => 'このお知らせはもうありません。「価値」を開くと現在の内容を確認できます。',
  notAsItStands: (facts) => the(facts, 'sentence'),
  unknownBenefit: () => 'これはもう一覧にありません。「価値」を開くと現在の内容を確認できます。',
  unknownReminder: () => 'このお知らせはもうありません。「自分」と入力すると、待っているものを確認できます。',
  templateUnreadable: (facts) => the(facts, 'sentence'),
  nothingChosen: () => '取り込む部分を一つ以上選んでください。何も変更されていません。',
  roleLacking: (facts) =>
    `「${the(facts, 'what')}」は役割「${the(facts, 'role')}」向けですが、その役割がこの導入にはありません。役割も一緒に取り込んでください。`,
  unknownTemplate: () => 'このプレイブックは見つかりません。一覧から選んでください。',
  unknownChange: () => 'この変更は導入の履歴にありません。',
  notAWorkingDay: (facts) => `${the(facts, 'day')}はこのチームの営業日ではありません。別の日を選んでください。`,
  notYetDay: (facts) => `${the(facts, 'day')}はまだ来ていません。その日になってから報告してください。`,
  dayLongPast: (facts) => `${the(facts, 'day')}は90日より前で、その回は終わっています。代わりに、今日の状況を報告してください。`,
  wrongSide: (facts) => `結果責任者は、システムを使う側である「${the(facts, 'customer')}」の人です。そこから選んでください。`,
  nothingToPin: () =>
    '参加している導入のうち、チャネルを失ったものはないため、ここに固定するものはありません。新しく始めるには、このチャネルにMilepostをタブとして追加してください。',
  alreadyStarted: (facts) => `このチャネルではすでに「${the(facts, 'title')}」が表示されています。それを開くか、先に終了してください。`,
  alreadyDecided: (facts) => `${the(facts, 'who')}がすでに決めています。${the(facts, 'what')}`,
  alreadyMet: (facts) => `「${the(facts, 'title')}」はすでに達成されています。`,
  notMet: (facts) =>
    `まだ達成されていないものがあります（${the(facts, 'count')}）：${the(facts, 'titles')}。先に達成してから、承認を依頼してください。`,
  noApprovers: (facts) =>
    `「${the(facts, 'milestone')}」を承認する人が指名されていません。先に「メンバー」のページで${the(facts, 'roles')}を指名してください。`,
  notReady: (facts) => `「${the(facts, 'milestone')}」はまだ${the(facts, 'what')}できません。${the(facts, 'gaps')}`,
  signed: (facts) =>
    `「${the(facts, 'milestone')}」は承認され、封印されています。変更には新しい回が必要です。もう一度承認を依頼してください。`,
  changedSinceAsked: (facts) => `この依頼の後に「${the(facts, 'milestone')}」が変わりました。承認は行われていません。`,
  offerChanged: (facts) =>
    `この依頼の後に計画が動きました。現在、「${the(facts, 'milestone')}」は${the(facts, 'day')}の見込みで、一つ前は「${the(facts, 'before')}」です。`,
  settled: (facts) => `「${the(facts, 'milestone')}」はすでに決着しています。${the(facts, 'what')}`,
  signoffOff: (facts) =>
    `「${the(facts, 'milestone')}」は署名による承認を行わず、すべて達成すれば完了です。承認を必要とするには、先に承認の方法を変更してください。`,
  requesterAlone: (facts) =>
    `「${the(facts, 'milestone')}」を承認できるのはご自身だけですが、依頼した人は承認できません。${the(facts, 'who')}に依頼してもらうか、別の承認者を指名してください。`,
  requesterSigns: (facts) => `${the(facts, 'who')}がこの承認を依頼したため、ほかの人の承認が必要です。別の人を選んでください。`,
  notYourTurn: (facts) =>
    `まだ順番ではありません。先に${the(facts, 'who')}が決めます。順番が来たらカードが届きます。何も変更されていません。`,
  stillThere: (facts) => `これを決められるのは${the(facts, 'who')}です。引き継ぎは本人だけが行えます。代わりに、依頼を取り下げてください。`,
  unknownQuestion: () => 'この質問はここでは見つかりません。「承認」と入力すると、待っているものを確認できます。',
  unknownPlaybookQuestion: () => 'この質問はここでは見つかりません。プレイブックを開くと、これまでの質問を確認できます。',
  nobodyToAsk: () => 'これに答えられる人が指名されていません。人を選ぶか、チャネルで質問してください。',
  asksThemselves: () => '質問した本人に尋ねることになります。ほかの人を選んでください。',
  notAnswered: () => 'この質問にはまだ回答がありません。先に回答してから、プレイブックに載せてください。',
  unknownSection: () => 'このセクションはもうプレイブックにありません。プレイブックを開くと現在の内容を確認できます。',
  sectionDropped: (facts) => `「${the(facts, 'title')}」はプレイブックから外されています。先に元に戻してください。`,
  sectionChanged: (facts) =>
    `書いている間に、${the(facts, 'who')}が「${the(facts, 'title')}」の第${the(facts, 'version')}版を公開しました。文章は下書きとして残っています。二つを合わせてから公開してください。`,
  changedSinceShown: (facts) =>
    `表示された後に、${the(facts, 'who')}が「${the(facts, 'title')}」を変更しました。第${the(facts, 'version')}版を読んでから、同意してください。`,
  unknownVersion: (facts) => `「${the(facts, 'title')}」にその版はありません。履歴を開くと、どの版があるか確認できます。`,
  versionTooOld: (facts) =>
    `「${the(facts, 'title')}」の第${the(facts, 'version')}版は古いため、そのまま戻すことはできません。履歴で開き、文章をコピーして公開してください。`,
  noDraft: () => 'ここにご自身の下書きはありません。何も変更されていません。',
  notConcerned: (facts) => `「${the(facts, 'title')}」への同意は求められていません。することはありません。`,
  unknownExercise: () => 'この課題はもうプレイブックにありません。セクションを開くと現在の内容を確認できます。',
  guestMayNot: (facts) =>
    `ここにはゲストとして参加しています。${the(facts, 'why')}。必要なことがあれば、${the(facts, 'who')}に相談してください。`,
  noStandIn: () => '代理は指名されていません。変更するものはありません。',
  ownStandIn: () => '自分自身を代理にすることはできません。ほかの人を選んでください。',
  toThemselves: () => 'この人にはすでに尋ねています。ほかの人を選んでください。',
  taken: (facts) => `${the(facts, 'who')}がすでに引き受けています（${the(facts, 'when')}から）。`,
  resolved: (facts) => `${the(facts, 'who')}がすでに解決済みにしています。`,
  noChangeAgain: (facts) =>
    `「変わりなし」が続けて${the(facts, 'which')}になります。「${the(facts, 'team')}」の進みを妨げているものを、一つの文か数値で書いてください。`,
  daysAndNewDay: (facts) =>
    `「${the(facts, 'days')}」を選び、${the(facts, 'day')}も指定しています。一覧で「別の日」を選ぶか、日付を消してください。`,
  noDayToMove: (facts) =>
    `計画には「${the(facts, 'team')}」を待っているものがないため、動かす日付がありません。代わりに日数を選んでください。`,
  newDayTooFar: (facts) => `${the(facts, 'day')}は「${the(facts, 'milestone')}」の日から1年以上離れています。年を確認してください。`,
  answeredAlready: (facts) => `「${the(facts, 'team')}」は${the(facts, 'day')}の報告を済ませています。その報告を編集してください。`,
  closesBefore: (facts) =>
    `この回の受付は、それより前の${the(facts, 'at')}に終わります。できるときに報告してください。遅れて届いた報告も数に入ります。`,
  saidNotToday: (facts) =>
    `その日は「${the(facts, 'team')}」から報告がないと、${the(facts, 'who')}が伝えています。先にそれを取り消すか、報告してください。`,
  askedAlready: () => 'この人にはすでに尋ねています。ほかの人を選んでください。',
  nothingReported: (facts) => `「${the(facts, 'team')}」はその日の報告をまだ送っていません。先に報告してください。`,
  factTooLong: (facts) => `報告は全部で${the(facts, 'most')}文字以内です。短く書き直してください。`,
  issueWithoutKind: () => '問題の重さを選ぶか、文章を消してください。片方だけでは送信されません。',
  issueWithoutWords: () => 'どのような問題か、何が止まっているかを書くか、「問題なし」を選んでください。片方だけでは送信されません。',
  notBeforeToday: (facts) => `${the(facts, 'day')}は過去の日付です。今日以降の日を選んでください。`,
  notLater: (facts) => `${the(facts, 'day')}では延長になりません。${the(facts, 'due')}より後の日を選んでください。`,
  leftOut: (facts) => `「${the(facts, 'milestone')}」はこの導入の対象外です。先にその決定を取り消してください。`,
  noDecisionOpen: (facts) => the(facts, 'since') || `「${the(facts, 'milestone')}」は期日に向けて進んでいます。今決めることはありません。`,
  draft: (facts) => `「${the(facts, 'milestone')}」はまだ下書きです。先に「計画」のページで開始してください。`,
  noPrevious: (facts) => `「${the(facts, 'milestone')}」は最初のマイルストーンなので、最終として受け入れる一つ前のものがありません。`,
  signoffPending: (facts) => `「${the(facts, 'milestone')}」の承認が依頼されています。先に依頼を取り下げるか、決着するまで待ってください。`,
  needsCircle: (facts) => `次のものが、いつまでも互いを待つことになります：${the(facts, 'names')}。前提を一つ外してください。`,
  needsOrder: (facts) =>
    `「${the(facts, 'milestone')}」の前提である「${the(facts, 'needs')}」が、後ろに並んでいます。どちらかを移すか、前提を変えてください。`,
  needsFirst: (facts) => `「${the(facts, 'title')}」の前に必要なものが、まだ終わっていません：${the(facts, 'titles')}。`,
  onlyMilestone: (facts) =>
    `「${the(facts, 'milestone')}」はただ一つのマイルストーンです。先に別のものを追加するか、導入を終了してください。`,
  intoItself: (facts) => `「${the(facts, 'milestone')}」をそれ自身に統合することはできません。別のマイルストーンを選んでください。`,
  merged: (facts) => `「${the(facts, 'milestone')}」は「${the(facts, 'into')}」に統合されました。履歴でその統合を取り消してください。`,
  notInTemplate: () => 'このマイルストーンは、導入の元になったプレイブックにはありません。新しいものとして追加してください。',
  outsideMilestone: (facts) =>
    `「${the(facts, 'title')}」が「${the(facts, 'milestone')}」（${the(facts, 'from')}から${the(facts, 'until')}）の外に出てしまいます。期間内の日を選ぶか、マイルストーンを移してください。`,
  endsBeforeStart: (facts) => `${the(facts, 'what')}：終了日（${the(facts, 'until')}）が開始日（${the(facts, 'from')}）より前になります。`,
  startsTooEarly: (facts) =>
    `「${the(facts, 'what')}」の前提である「${the(facts, 'needs')}」の期日は${the(facts, 'due')}です。${the(facts, 'day')}には開始できません。`,
  planUnreadable: (facts) =>
    `修正が必要な箇所があり（${the(facts, 'count')}）、何も保存されていません。${the(facts, 'line')}行目：${the(facts, 'text')}`,
  daysNeedReason: (facts) => `これに伴って日程が変わるもの：${the(facts, 'names')}。誰が見ても分かるように、理由を書いてください。`,
  tooMuchAtOnce: (facts) => `一度に保存できる量を超えています。${the(facts, 'most')}`,
  unknownTalk: () => 'この対話はもう一覧にありません。マイルストーンを開くと、現在の内容を確認できます。',
  talkNotYet: (facts) => `${the(facts, 'day')}はまだ来ていません。その日に対話を予定し、終わってから記録してください。`,
  nobodyInvited: (facts) => `「${the(facts, 'milestone')}」の会議に誰も招待されていません。1人以上選んでください。`,
  noMeeting: (facts) => `「${the(facts, 'milestone')}」の会議はまだ予定されていません。先に予定を立ててから、話した内容を書いてください。`,
  meetingNotYet: (facts) => `「${the(facts, 'milestone')}」の会議はまだ始まっていません。始まってから議事録を書いてください。`,
  noLiveCheck: () => 'ライブ確認は行われていません。先に「ライブ確認」のページで始めてください。',
  unknownFollowUp: () => 'このフォローアップはもう一覧にありません。「フォローアップ」と入力すると、現在の内容を確認できます。',
  unknownCheck: () => 'この個別の確認はもう予定されていません。「ライブ確認」のページを開くと、現在の予定を確認できます。',
  checkNotYet: (facts) => `${the(facts, 'day')}はまだ来ていません。個別の確認が終わってから、結果を記録してください。`,
  noDigest: (facts) => `${the(facts, 'day')}に1日のまとめは送られません。いずれかのチームが報告する日を選んでください。`,
  notGoingOut: () => 'これは今後7日間に送られるものではなくなりました。「状況」を開くと、送られるものを確認できます。',
  notSkippable: (facts) => `${the(facts, 'what')}。そのため、送信を見送ることはできません。`,
  momentPassed: () => '時機を過ぎたため、これはもう送られません。',
  nearDeployment: (facts) =>
    `「${the(facts, 'milestone')}」が近づいています。${the(facts, 'from')}から承認されるまで、全チームに毎営業日尋ねます。頻度を下げるのはその後にしてください。`,
  thinNeedsEnd: () => '尋ねる頻度を下げるには、戻し忘れがないように最終日が必要です。日付を選んでください。',
  calendarUnreadable: (facts) => `何も保存されていません。${the(facts, 'line')}行目：${the(facts, 'text')}`,
  unknownCalendar: () => 'このカレンダーはもうありません。一覧から選ぶか、もう一度追加してください。',
  ownDeputy: (facts) => `${the(facts, 'who')}はすでにこのチームの代表者です。代理にはほかの人を選んでください。`,
  notAway: () => '不在になっていません。変更するものはありません。',
  notUndoable: (facts) => the(facts, 'sentence'),
  dependsOn: (facts) => `これはもう元に戻せません。これを前提とするものがあります：${the(facts, 'what')}。`,
  tooLongAgo: () => '90日より前の操作なので、元に戻せません。履歴には残ります。今ある内容を変更してください。',
  undoneAlready: () => 'これはすでに元に戻されています。戻すものは残っていません。',
  changedMeanwhile: () => '同じ瞬間に、ほかの人がこれを変更しました。今の内容を確認してから、もう一度お試しください。',
  storageAway: () =>
    '操作を完了できませんでした。Milepostの保存先が応答していません。何も変更されていません。1分ほど待ってから、もう一度お試しください。',
};

/** The sentence a person is told. */
export const refusalSentence: Spoken<typeof en.refusalSentence> = (name, facts = {}) => refusals[name](facts);
