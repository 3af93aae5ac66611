// Why something cannot be taken back, in Japanese.
import type * as en from '../en/kept.ts';
import type { Spoken } from '../spoken.ts';

export const keptWords: Spoken<typeof en.keptWords> = {
  signoffAnswer: '回答は、それをもとに誰かが決めているかもしれないため、そのまま残ります。間違っていた場合は、相手に連絡してください。',
  signoffQuestion: '質問は、回答の経緯が分かるように承認の記録に残ります。決めるか、もう一度質問してください。',
  lookUp: '検索は回数だけを数えています。誰が調べたかは残りません。',
  pointer: '投稿したものはチャネルにあります。そこで削除してください。',
  rollout: '始めた導入は取り消せません。終了するには、「メンバー」のページで「導入を終了」を押してください。',
  undo: '元に戻したものは、最初と同じ方法でもう一度行えます。',
  withdrawal: '取り下げた依頼は記録に残ります。もう一度承認を依頼すると、新しい回になります。',
  asItWas: 'これはそのまま残されます。',
};
