// What the words of several cards are made of, in Japanese.
import type { Deed, IssueKind } from '../../en/cards/said.ts';
import { capital } from '../counts.ts';
import { sentence } from '../joints.ts';

export { capital };

/** "Ana、Ben、Carla" */
export const listed = (names: readonly string[]) => names.join('、');
/** So many by name, the rest by their number. @example counted(['営業', '物流', '経理', '人事'], 'チーム') // '営業、物流、ほか2チーム' */
export const counted = (names: readonly string[], unit: string, most = 3) =>
  listed(names.length <= most ? names : [...names.slice(0, most - 1), `ほか${names.length - most + 1}${unit}`]);
/** How far a team is from its plan. */
export const planned = (days: number) => (days === 0 ? '予定どおり' : `${Math.abs(days)}日${days < 0 ? '遅れ' : '前倒し'}`);
/** "2週間に1回" */
export const once = (weeks: number) => (weeks === 1 ? '週に1回' : `${weeks}週間に1回`);
/** How late or early a day is. */
export const slip = (days: number) => (days === 0 ? '予定どおり' : `${Math.abs(days)}営業日${days > 0 ? '遅れ' : '前倒し'}`);
/** What somebody is thanked for. */
export const deedWords = (deed: Deed) =>
  deed.kind === 'delivered'
    ? `成果物${deed.count}件`
    : { tested: '試用', signed: '承認', led: '全体の取りまとめ', backed: '初日からの後押し' }[deed.kind];
/** A sentence with its full stop. */
export const ended = sentence;
/** What each kind of issue is called. */
export const kinds: Record<IssueKind, string> = { minor: '軽微な問題', serious: '深刻な問題', red: '重大な問題', resolved: '解決済み' };
