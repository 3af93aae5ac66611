// What is said in Japanese when an answer is missing or does not fit.
import type * as en from '../en/inputs.ts';
import type { Spoken } from '../spoken.ts';

/** Said for a text that is too long; the numbers tell how much to take out. */
export const tooLong: Spoken<typeof en.tooLong> = (what, most) => `${what}は${most}文字以内です。短くして、もう一度送信してください。`;

export const inputWords: Spoken<typeof en.inputWords> = {
  done: '済んだことを一つ書くか、「変わりなし」を押してください。',
  days: '何日の前倒しまたは遅れかを選んでください。',
  issueText: 'どのような問題か、何が止まっているかを書いてください。',
  severity: '問題の重さを「軽微」「深刻」「重大」から選んでください。',
  reason: '誰が読んでも分かるように、理由を1文で書いてください。',
  signReason: 'チームが次に何をすればよいか分かるように、変えるべき点を書いてください。',
  resolution: 'どのように解決したかを1文で書いてください。',
  evidence: '達成を示すもの（数値、テスト、文書など）を書いてください。',
  title: '名前を付けてください。',
  defects: '見つかった不具合の件数を書いてください。なければ0です。',
  testFound: '直せるように、うまくいかなかった点を書いてください。',
  workaround: '回避策を1、2文で書いてください。',
  tolerance: '営業日数を0から40の間で書いてください。',
  criterion: '「はい」か「いいえ」で答えられる問いを書いてください。',
  person: '人を選んでください。',
  role: '役割を選んでください。',
  team: 'チームを選んでください。',
  day: '日付を選んでください。',
  zone: 'Europe/Parisのようなタイムゾーンを選んでください。',
  hour: '16:00のような時刻を選んでください。',
  link: 'リンクはhttps://で始まります。',
  company: '会社名を書いてください。',
  byDays: '営業日数を書いてください。例：5、前倒しなら-2。',
  newDays: '新しい日付、または何営業日動かすかを指定してください。',
  tooFar: 'キックオフから10年以内の日付を選んでください。',
  table: '列の名前が書かれた1行目も含めて、表を貼り付けてください。',
  choice: '選択肢から一つ選んでください。',
};
