// Templates as people read of them in Japanese: starting from one, and taking in what a newer one brings.
import type * as en from '../en/templates.ts';
import type { Spoken } from '../spoken.ts';

const sides: Record<string, string> = { customer: 'お客様', integrator: '導入会社', vendor: '製品提供元' };

export const templateWords: Spoken<typeof en.templateWords> = {
  unreadable: (first) => `このテンプレートでは始められません。${first}`,
  shorter: '会社名を入れると文章が長くなりすぎます。最も長いものを短くしてください。',
  peopleNow: (most) =>
    most === 0
      ? '人の指名は、導入を始めた後に「メンバー」のページで行ってください。'
      : `今指名するのは${most}人までにして、ほかの人は、導入を始めた後に「メンバー」のページで指名してください。`,

  offered: [
    {
      name: 'template.json',
      label: 'この導入をテンプレートにする',
      said: '次の導入のための、現在のプレイブックです。人、会社名、秘密の情報、日付は含みません。渡す前に目を通してください。',
    },
    {
      name: 'template.zip',
      label: '同じテンプレートをMarkdownで',
      said: 'どのエディターでも読んで変更できる文書のzipファイルです。',
    },
  ],
  file: (name, ending) => `${name} template.${ending}`,
  days: (first, last) => `${first}から${last}営業日目`,
  the: (side) => sides[side] ?? side,
  noSuch: 'そのテンプレートはありません。',
  somebody: '担当者',
  removed: '［削除］',
};
