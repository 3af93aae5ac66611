import type * as en from '../../en/cards/finding.ts';
import type { Spoken } from '../../spoken.ts';

/** What the playbook answers, in Japanese. */
export const findingWords: Spoken<typeof en.findingWords> = {
  find: {
    asked: (said) => `質問：${said}`,
    from: (section, version) => `プレイブックのセクション「${section}」、第${version}版。`,
    fromPart: (section, part, version) => `プレイブックのセクション「${section}」の「${part}」、第${version}版。`,
    keeper: (person, changed) => `管理：${person}、更新：${changed}。`,
    also: '近い内容',
    read: '読む',
    nothing: 'プレイブックにはまだ記載がありません',
    asks: (who) =>
      `別の言葉なら見つかるかもしれません。次の人にお尋ねしますか：${who}。回答はここに戻り、プレイブックに加えることもできます。`,
    otherWords: '別の言葉なら見つかるかもしれません。',
  },
  lookedUp: {
    said: (said) => `入力：${said}`,
    title: '見つかりませんでした',
    before: 'プレイブックを調べました。「',
    find: '検索',
    after: '」に続けて言葉を一つか二つ入力するか、下から選んでください。',
    noRollout: 'まだどの導入にも参加していません。Milepostをチャネルに追加するか、プロジェクトマネージャーに登録を依頼してください。',
    emptyTitle: 'このチャネルでは、まだ何も始まっていません',
    emptyChannel: 'Milepostをタブとして追加し、プレイブックを選んでください。ほかの導入については、個別のチャットでお尋ねください。',
  },
};
