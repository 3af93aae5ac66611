// What is said in Japanese about a plan that is pasted: what is wrong on which line, and how to mend it.

import { dayWords } from '../dates.ts';
import type * as en from '../en/importPlan.ts';
import { listed, numberWords } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { typedColumns } from './typed.ts';

/** What a column is called here; every language's name is read. */
const named = (column: string): string => (typedColumns as Record<string, readonly string[]>)[column]?.[0] ?? column;

export const importWords: Spoken<typeof en.importWords> = {
  noColumns: (columns) =>
    `1行目には列の名前を書きます。「${named('milestone')}」は必ず必要です。Milepostが読み取る列：${listed(columns.map(named))}。`,
  twoColumns: (column) => `「${named(column)}」として読み取られる列が二つあります。どちらか一つにしてください。`,
  unclosed: 'ここで始まる引用符が閉じられていません。',
  nothing: '列の名前の下に何もありません。',
  noMilestone: 'この行にもその上にも、マイルストーンが書かれていません。',
  noDeliverable: (column) => `この行には成果物がないため、「${named(column)}」がどの成果物のものか分かりません。`,
  tooLong: (column, most) => `「${named(column)}」は${most}文字以内です。`,
  twice: (name, line) => `「${name}」はすでに${line}行目にあります。`,
  noDay: (text) => `「${text}」を日付として読み取れません。2026年3月13日、2026-03-13、13/03/2026のいずれかの形で書いてください。`,
  noSuchDay: (text) => `「${text}」は暦にない日付です。2026年3月13日、または日、月の順に13/03/2026のように書きます。`,
  dayFirst: (text) => `「${text}」の月は存在しません。13/03/2026のように、日、月の順に書きます。`,
  shortYear: (text) => `「${text}」の年は、13/03/2026のように4桁で書いてください。`,
  tooFar: (day) => `${day.slice(0, 4)}年${dayWords(day)}は、キックオフから10年以上離れています。`,
  severalPeople: (text) => `「${text}」に当てはまる人が複数います。氏名をすべて書いてください。`,
  unknownOwner: (text) => `「${text}」という人も役割も、この導入にはありません。先に「メンバー」のページで指名するか、空欄にしてください。`,
  unknownTeam: (text, teams) =>
    teams.length ? `「${text}」というチームはありません。今あるチーム：${listed(teams)}。` : `「${text}」というチームはまだありません。`,
  notYesNo: (text) => `「${text}」では、リスクがあるかどうか分かりません。「はい」か「いいえ」と書いてください。`,
  noDays: (name) => `「${name}」は新しいため、開始日と期日が必要です。専用の行に書くか、成果物の行に書いてください。`,
  endsBeforeStart: (from, until) => `終了日（${dayWords(until)}）が開始日（${dayWords(from)}）より前になります。`,
  outside: (milestone, from, until) => `「${milestone}」（${dayWords(from)}から${dayWords(until)}）の外に出てしまいます。`,
  tooManyMilestones: (most) => `一つの導入のマイルストーンは${most}件までです。いくつか外すか、統合してください。`,
  tooManyDeliverables: (most) => `一度に取り込める成果物は${numberWords(most)}件までです。残りは、その後に貼り付けてください。`,
  halves: '半分ずつ、2回に分けて貼り付けてください。',
  lines: (count) => `${count}行`,
};
