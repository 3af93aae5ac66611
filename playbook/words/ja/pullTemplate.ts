// Taking in what a newer template brings, in Japanese.
import type * as en from '../en/pullTemplate.ts';
import type { Spoken } from '../spoken.ts';

export const pullWords: Spoken<typeof en.pullWords> = {
  label: 'テンプレートの変更を取り込む',
  title: 'この導入に何を取り込みますか？',
  template: 'テンプレート',
  templateMissing: 'テンプレートを選んでください。',
  fileMissing: '読み取れるテンプレートのファイルを選んでください。',
  partsMissing: '取り込むものを選んでください。',
  ofFile: '自分のファイル',
  file: 'ファイル',
  parts: '取り込むもの',
  builtIn: (name, version) => `${name}、バージョン${version}`,
  unreadable: (count) => `ファイルに修正が必要な箇所が${count}件あります。何も変更されていません。`,

  kinds: {
    section: (title) => `新しいセクション「${title}」`,
    changedSection: (title) => `セクション「${title}」`,
    removedSection: (title) => `セクション「${title}」を外す`,
    role: (title) => `新しい役割「${title}」`,
    changedRole: (title) => `役割「${title}」`,
    milestone: (name) => `新しいマイルストーン「${name}」`,
    deliverable: (title, milestone) => `「${milestone}」の新しい成果物「${title}」`,
    benefit: (title) => `新しい利点「${title}」`,
    changedBenefit: (title) => `利点「${title}」`,
    metric: (name) => `新しい指標「${name}」`,
    changedMetric: (name) => `指標「${name}」`,
  },
  changedHere: (version) => `ここで変更、第${version}版`,
  writtenHere: 'ここで作成',
  removedHere: 'ここで外したもの',
  droppedHere: 'ここで計画から外したもの',
  withHere: (label, here) => `${label}（${here}）`,

  said: (taken, kept) => `これによる変更：${taken}件を取り込み${kept ? `、${kept}件はそのまま` : ''}。`,
  isNew: '新規',
  goes: '外す',
  version: (version) => `第${version}版`,
  changes: '変更',
  keeps: (here) => (here ? `そのまま：${here}` : 'そのまま'),
  moreLines: (count) => `ほか${count}行を変更`,
  nothing: 'なし',
  has: (name) => `この導入には、「${name}」の内容がすべて含まれています`,
};
