// How changes of the plan are told in the history, in Japanese.

import { dayWords } from '../dates.ts';
import type * as en from '../en/planChanges.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { titleOf } from './counts.ts';

/** A reason after what it is for, cut to what a line holds. */
export const because: Spoken<typeof en.because> = (reason = '') => (reason ? `：${titleOf(reason, 120)}` : '');

const counts = (milestones: number, deliverables: number): string =>
  [milestones ? `マイルストーン${milestones}件` : '', deliverables ? `成果物${deliverables}件` : ''].filter(Boolean).join('と');

export const planChangeWords: Spoken<typeof en.planChangeWords> = {
  added: (name, startOn, dueOn) => `「${name}」が追加されました（${dayWords(startOn)}から${dayWords(dueOn)}）`,
  changed: (name) => `「${name}」が変更されました`,
  needs: (name, needs) => (needs.length ? `「${name}」の前提：${listed(needs)}` : `「${name}」には前提がなくなりました`),
  moved: (name, place) => `「${name}」が計画の${place + 1}番目になりました`,
  dropped: (name, reason) => `「${name}」が計画から外されました${because(reason)}`,
  merged: (name, into, reason) => `「${name}」が「${into}」に統合されました${because(reason)}`,
  restored: (name) => `「${name}」が計画に戻されました`,
  started: (title) => `「${title}」の作業が始まりました`,
  notStarted: (title) => `「${title}」の作業開始が取り消されました`,
  deliverableDropped: (title, name, reason) => `「${title}」が「${name}」から外されました${because(reason)}`,
  deliverableRestored: (title, name) => `「${title}」が「${name}」に戻されました`,

  /** The first milestone with its new day, and how much moved with it. */
  redated: ({ milestones, deliverables }, name, reason) => {
    const [first] = milestones;
    if (!first) return `成果物${deliverables.length}件の日程が変更されました${because(reason)}`;
    const others = milestones.length - 1;
    const rest = others ? `（ほかのマイルストーン${others}件も移動）` : '';
    const end = first.dueOn === first.was.dueOn ? `開始日が${dayWords(first.startOn)}` : `期日が${dayWords(first.dueOn)}`;
    return `「${name(first.milestone)}」の${end}になりました${rest}${because(reason)}`;
  },

  imported: ({ milestones, deliverables, changed }) => {
    const came = counts(milestones.length, deliverables.length);
    const parts = [came ? `${came}を追加` : '', changed.length ? `成果物${changed.length}件を変更` : ''];
    return `表からの取り込み：${parts.filter(Boolean).join('、')}`;
  },
  importTakenBack: '表から取り込んだものが取り消されました',
};
