// What would be otherwise, before it is so, in Japanese.
import { dayWords } from '../dates.ts';
import type * as en from '../en/preview.ts';
import type { Spoken } from '../spoken.ts';
import { slipWords } from './counts.ts';

const both = ({ milestones, deliverables }: en.Touched): string =>
  [milestones ? `マイルストーン${milestones}件` : '', deliverables ? `成果物${deliverables}件` : ''].filter(Boolean).join('と');

export const previewWords: Spoken<typeof en.previewWords> = {
  span: (startOn, dueOn) => `${dayWords(startOn)}から${dayWords(dueOn)}`,
  due: (dueOn) => `期日は${dayWords(dueOn)}`,
  whole: 'マイルストーンの全期間',
  notThere: '計画にない',
  added: '追加',
  addedOn: (span) => `追加、${span}`,
  addedTo: (milestone) => `「${milestone}」に追加`,
  dropped: '計画から除外',
  merged: (into) => `「${into}」に統合`,
  isIn: (milestone) => `「${milestone}」の中`,
  of: (title) => `「${title}」`,
  order: '順序',
  more: (count) => `ほか${count}件`,
  moreChanges: (count) => `ほかの変更${count}件`,
  forecast: (on, slipDays) => `見込み${dayWords(on)}、${slipWords(slipDays)}`,
  field: (field, value) => `${field}：${value || 'なし'}`,
  nobody: 'なし',
  yes: 'はい',
  no: 'いいえ',
  asRollout: '導入全体と同じ',
  modes: {
    off: '署名しない',
    single: '最初の承認者',
    anyOf: '承認者のうち1人',
    allOf: '承認者全員',
    inOrder: '承認者全員（順番に）',
  },
  fields: {
    name: '名前',
    touch: '利用者が使えるもの',
    worksByItself: '単独での動作',
    phase: 'フェーズ',
    needs: '前提',
    approverRoles: '承認者',
    signoffMode: '承認の方法',
    title: '題名',
    criterion: '達成の基準',
    owner: '担当者',
    team: 'チーム',
    risky: 'リスク',
  },
  nothing: '計画に変わるところはありません。',
  said: (added, dropped, changed) => {
    const parts = [
      [both(added), '追加'],
      [both(dropped), '除外'],
      [both(changed), '変更'],
    ].flatMap(([what, how]) => (what ? `${what}を${how}` : []));
    return parts.length ? `これによる変更：${parts.join('、')}。` : previewWords.nothing;
  },
};
