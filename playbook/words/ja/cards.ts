// Every label and sentence pattern that stands on the bot's cards, in Japanese. Names, dates and what people typed come in from outside.
import type * as en from '../en/cards.ts';
import type { Spoken } from '../spoken.ts';
import { checkinWords } from './cards/checkin.ts';
import { decisionWords } from './cards/decision.ts';
import { findingWords } from './cards/finding.ts';
import { issueWords } from './cards/issue.ts';
import { listsWords } from './cards/lists.ts';
import { reminderWords } from './cards/reminder.ts';
import { capital, ended, planned, slip } from './cards/said.ts';
import { signoffWords } from './cards/signoff.ts';
import { troubleWords } from './cards/trouble.ts';
import { welcomeWords } from './cards/welcome.ts';

export const cardWords: Spoken<typeof en.cardWords> = {
  planned,
  slip,
  capital,
  ended,

  milepost: 'Milepost',

  inputs: { choose: '選択' },

  buttons: {
    back: '戻る',
    undo: '元に戻す',
    edit: '編集',
    mine: '自分',
    status: '状況',
    plan: '計画',
    badNews: '悪い知らせ',
    whatYouCanDo: 'できること',
    openPlaybook: 'プレイブックを開く',
    seePlan: '計画を見る',
    seeHistory: '履歴を見る',
    tryAgain: 'もう一度試す',
    showCurrent: '最新を表示',
  },

  more: (count) => `ほか${count}件`,
  milestoneOf: (number, of) => `${of}件中${number}番目のマイルストーン`,
  readerIs: (role) => (role === '' ? '' : `あなた宛て（${role}）`),
  ...welcomeWords,
  ...checkinWords,
  ...issueWords,
  ...reminderWords,
  ...signoffWords,
  ...decisionWords,
  ...listsWords,
  ...findingWords,
  ...troubleWords,
};
