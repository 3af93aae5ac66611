// What is said of a template file in Japanese: why it cannot be read, in plain words.
import type * as en from '../en/templateFile.ts';
import type { Spoken } from '../spoken.ts';

const kinds: Record<en.ListName, string> = {
  phases: 'フェーズ',
  roles: '役割',
  teams: 'チーム',
  milestones: 'マイルストーン',
  deliverables: '成果物',
  sections: 'セクション',
  benefits: '利点',
  metrics: '指標',
  exercises: '課題',
};

const sides: Record<string, string> = { customer: 'お客様', integrator: '導入会社', vendor: '製品提供元' };

const shortened = (text: string) => (text.length > 60 ? `${Array.from(text).slice(0, 59).join('')}…` : text);
const quoted = (text: string) => `「${shortened(text.replace(/[\p{Cc}\p{Cs}]/gu, '�'))}」`;

/** What somebody else's program says ends once. */
const ended = (said: string) => said.replace(/[\p{Cc}\p{Cs}]/gu, '�').replace(/[.:。]?$/, '。');

export const templateFileWords: Spoken<typeof en.templateFileWords> = {
  quoted,
  empty: '空です',
  tooLong: (longest) => `${longest}文字を超えています`,
  unprintable: '表示できない文字が含まれています',
  id: '英字で始まり、英字、数字、-、_だけで60文字以内にする必要があります',
  hour: '16:00のような時刻にする必要があります',
  practice: 'P61のような実践の番号にする必要があります',
  of: (name, what) => `${quoted(name)}：${what}。`,
  missing: 'ありません',
  typed: (kind) => `${kind}にする必要があります`,
  kinds: {
    string: '文字列',
    number: '数値',
    int: '整数',
    boolean: 'trueまたはfalse（表ではyesまたはno）',
    array: 'リスト',
    object: '名前と値のまとまり',
    null: 'null',
  },
  other: '別の種類の値',
  oneOf: (values) => `次のいずれかにする必要があります：${values.join('、')}`,
  atLeast: (least) => `${least}以上にする必要があります`,
  atMost: (most) => `${most}以下にする必要があります`,
  atLeastOne: '一つ以上必要です',
  tooMany: (most) => `${most}件までです。それを超えると一度に保存できません`,
  unknownName: (names) => `${names.map(quoted).join('')}は、ここでは使えない名前です。削除するか、書き間違いがないか確認してください。`,
  notSo: 'ここに入るものではありません',

  twiceElsewhere: (list, id) => `idが${quoted(id)}の${kinds[list]}が二つあります。`,
  nameTwice: (name) => `${quoted(name)}という名前のマイルストーンが二つあります。`,
  dangling: (field, id, list) => `${quoted(field)}で${quoted(id)}が指定されていますが、その${kinds[list]}はありません。`,
  noRole: (role, side) => `${sides[side] ?? side}側に役割${quoted(role)}がありません。導入を始めるには、この役割が必要です。`,
  endsBeforeStart: (due, start) => `期日（${due}日目）が開始日（${start}日目）より前です。`,
  beyondMilestone: (days) => `日数はマイルストーンの初日から数えます。マイルストーンの期間は${days}営業日で、それを超えています。`,
  needsOrder: (id) => `前提の${quoted(id)}が、これより前に並んでいません。`,
  needsCircle: (id) => `これは${quoted(id)}を待ち、${quoted(id)}はこれを待っています。`,
  tooMuch: (list, most) => `${kinds[list]}の合計がJSONで${most}文字を超え、一度に保存できません。短くするか、いくつか外してください。`,

  file: 'template.json',
  large: (most) => `ファイルが${most}文字を超えています。始められるテンプレートは、それより短いものです。`,
  emptyFile: 'ファイルが空です。',
  notUtf8: 'UTF-8のテキストではありません。UTF-8で保存して、もう一度お試しください。',
  deep: 'まとまりの入れ子が深すぎます。',
  json: {
    value: 'ここには値が必要です。引用符で囲んだ文字列、数値、true、false、null、[、{のいずれかです。',
    name: 'ここには、二重引用符で囲んだ名前が必要です。',
    colon: (name) => `${quoted(name)}の後にコロンがありません。`,
    comma: (end) => `ここにはコンマか${end}が必要です。`,
    text: '引用符で囲んだ文字列が終わっていないか、バックスラッシュを付けて書くべき記号が含まれています。',
    twice: (name) => `同じまとまりの中に${quoted(name)}が二つあります。`,
    after: '最後の括弧の後に、まだ続きがあります。',
    end: 'ファイルが途中で終わっています。括弧か引用符が閉じられていません。',
  },
  md: {
    looksLikeMarkdown: 'これは1つのMarkdownファイルです。フォルダー全体をzipファイルにして、それを選んでください。',
    noTemplate: 'zipファイルの中にtemplate.mdがありません。',
    notZip: 'このzipファイルは壊れているか、zipファイルではありません。',
    tooManyFiles: (most) => `zipファイルの中に${most}個を超えるファイルがあります。`,
    tooLarge: 'zipファイルの中身が、始められるテンプレートの大きさを超えています。',
    path: (name) => `${quoted(name)}はフォルダーの外を指しています。この内容は読み込んでいません。`,
    stranger: 'このファイルはテンプレートの一部ではありません。取り除くか、正しい場所に移してください。',
    fileName: 'ファイル名は、03-ownership.mdのように、番号、ハイフン、中身のidにする必要があります。',
    twice: (name) => `zipファイルの中に${quoted(name)}が二つあります。`,
    noFront: 'ファイルは---の行で始まり、次に情報を1行に一つずつ書き、もう一度---の行を置きます。',
    frontEnd: '冒頭の情報が終わっていません。---の行がありません。',
    yaml: (said) => `冒頭の情報をここで読み取れません：${ended(said)}`,
    alias: '省略せずに書いてください。ほかの場所への参照（*や&）は読み取れません。',
    facts: '冒頭の情報は、1行ごとに名前、コロン、値を書きます。',
    heading: (name) => `${quoted(name)}という見出しは、ここでは使えません。`,
    headingTwice: (name) => `${quoted(name)}という見出しが二つあります。`,
    noTable: (columns) => `ここには、次の列を持つ表が必要です：${columns.join('、')}。`,
    column: (name) => `列${quoted(name)}は、ここでは使えないか、二つあります。`,
    cells: (has, wants) => `この行のセルは${has}個ですが、表の列は${wants}個です。`,
  },
  first: (count) => `最初の${count}件を示します。`,
  toMend: (count) => `修正が必要な箇所が${count}件あります。何も保存されていません。`,
};
