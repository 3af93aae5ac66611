// Questions on the playbook, in Japanese: what is asked of people, what they answer, and what is put into the playbook.
import { dayWords } from '../dates.ts';
import type * as en from '../en/playbookQuestions.ts';
import type { Spoken } from '../spoken.ts';
import { titleOf } from './counts.ts';

const titled = (text: string) => titleOf(text, 80);

export const playbookQuestionWords: Spoken<typeof en.playbookQuestionWords> = {
  /** The group of the sections that began as somebody's question. */
  answersGroup: '質問と回答',
  missing: '知りたいことを書いてください。',
  what: '質問',
  most: 1000,
  answerMissing: '回答を1、2文で書いてください。',
  answer: '回答',
  mostAnswer: 4000,
  lookMissing: '探しているものを書いてください。',
  look: '探す言葉',

  isAnswered: (who) => `${who}がすでに回答しています`,
  isDropped: 'この質問はすでに取り下げられています',
  isFiled: (title) => `回答はすでに「${title}」に載っています`,
  isWith: (who) => `質問はすでに${who}に届いています`,
  theAnswer: 'その回答',
  inPlaybook: 'プレイブックに載っている内容',
  passedAgain: 'その後の引き継ぎ',
  laterVersion: 'セクションの後の版',
  noAnswer: 'まだ回答がありません。先に回答してください',
  goneSection: 'このセクションはもうプレイブックにありません',

  /** A question with its answer at the end of a section. */
  appended: (markdown, question, answer) => `${markdown.trimEnd()}\n\n### ${question}\n\n${answer}\n`,

  labels: {
    question: '何を知りたいですか？',
    person: '知っていそうな人',
    answer: '回答',
    section: 'どこに載せますか？',
    newSection: '独立したページ',
    endOf: (title) => `「${title}」の最後`,
  },

  actions: {
    ask: '人に尋ねる',
    askTitle: 'プレイブックに書かれていないことは何ですか？',
    askExample: '二つある顧客番号のうち、どちらを残しますか？',
    answer: '回答する',
    answerTitle: (who) => `${who}への回答`,
    file: 'プレイブックに載せる',
    fileTitle: '回答をどこに載せますか？',
    drop: '質問を取り下げる',
    passOn: 'ほかの人に引き継ぐ',
    passOnTitle: '知っているのは誰ですか？',
  },

  said: (asker, to, day) => `${dayWords(day)}、${asker}から${to}への質問`,
  answered: (who, day) => `${who}、${dayWords(day)}`,
  need: (asker, text) => `${asker}に回答する：${titled(text)}`,

  goesOut: {
    tellPlaybookQuestion: (text, who) => `「${titled(text)}」を${who}へ（それまでに回答がない場合）`,
    tellPlaybookAnswer: (text, who) => `「${titled(text)}」への回答を${who}へ`,
  },

  card: {
    ask: (person) => `${person}に尋ねる`,
    askInstead: (person) => `代わりに${person}に尋ねる`,
    reads: (person) => `質問は勤務時間中に${person}さんに届き、回答はここに返ってきます。`,
    keeperReads: '質問は、プレイブックのその部分の担当者に勤務時間中に届き、回答はここに返ってきます。',
    form: '何を知りたいですか？',
    formLabel: '質問',
    formExample: '二つある顧客番号のうち、どちらを残しますか？',

    asked: 'プレイブックへの質問',
    askedHelp: '助けを求めています',
    stillWaits: 'まだ回答を待っています',
    waitsWith: (person) => `${person}さんに尋ねましたが、まだ回答がありません`,
    isAway: (person) => `現在、${person}さんには連絡がつきません`,
    title: (asker) => `${asker}さんは、プレイブックで答えを見つけられませんでした`,
    titleHelp: (asker) => `${asker}さんが助けを必要としています`,
    about: (ask) => `内容：${ask}`,
    at: (asker, when) => `${asker}、${when}`,
    label: '回答',
    example: '以前のCRMの番号です。もう一つは請求書専用です。',
    error: '回答を1、2文で書いてください。',
    send: '送信',
    answerIt: '回答する',
    knows: '引き継ぐ',
    goesBack: (asker) => `回答は${asker}さんに届きます。その後プレイブックに載せれば、同じ質問は一度で済みます。`,

    waits: '質問済み',
    waitsTitle: (person) => `${person}さんに質問が届きます`,
    waitsWhy: (person) => `質問は勤務時間中に${person}さんに届き、回答はここに返ってきます。`,
    takeBack: '取り下げる',

    answered: '回答済み',
    answeredTitle: (who) => `${who}さんから回答がありました`,
    thanks: (person) => `${person}さん、ありがとうございます`,
    sent: (asker) => `回答は${asker}さんに届きました。プレイブックに載せれば、もう誰も尋ねる必要がありません。`,
    file: 'プレイブックに載せる',
    see: 'プレイブックを開く',

    filed: 'プレイブックに掲載',
    filedTitle: (section) => `「${section}」に載りました`,
    filedWhy: '次に探す人は、ここで見つけられます。',
    read: '読む',

    fileForm: 'どこに載せますか？',
    fileLabel: 'プレイブックの場所',
    fileError: '載せる場所を選んでください。',
    filePut: 'ここに載せる',
    fileWhy: '後で元に戻せます。独立したページにしても、同意は求めません。',
    moreSections: (count) => `ほか${count}件はタブで選べます`,

    passForm: '知っているのは誰ですか？',
    passLabel: '知っている人',
    passError: '知っている人を選んでください。',
    passSend: '引き継ぐ',
    passWhy: '質問は勤務時間中にその人に届きます。質問した人には、誰が受け取ったかが分かります。',

    dropped: '取り下げ済み',
    droppedTitle: 'この質問は取り下げられました',

    summaryAsked: (asker, text) => `${asker}さんからの質問：${titled(text)}`,
    summaryAnswered: (who, text) => `${who}さんからの回答：${titled(text)}`,
    summaryWaits: (person) => `${person}さんに質問が届きます。`,
  },

  help: {
    line: (byPlaybook, all, days) => `直近${days}日間の質問${all}件のうち、${byPlaybook}件にプレイブックが答えました`,
    none: (days) => `直近${days}日間、プレイブックへの質問はありません`,
  },
};
