// What the words of several cards are made of, in French.
import type { Deed, IssueKind } from '../../en/cards/said.ts';
import { sentence } from '../joints.ts';

/** "3 équipes"; 0 and 1 take the singular. */
export const several = (count: number, one: string, many = `${one}s`) => `${count}\u00a0${Math.abs(count) < 2 ? one : many}`;
/** "Ana, Ben et Carla" */
export const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`;
/** So many by name, the rest by their number. */
export const counted = (names: readonly string[], one: string, many: string, most = 3) =>
  listed(names.length <= most ? names : [...names.slice(0, most - 1), several(names.length - most + 1, one, many)]);
/** How far a team is from its plan. */
export const planned = (days: number) =>
  days === 0 ? 'comme prévu' : `${several(Math.abs(days), 'jour')} ${days < 0 ? 'de retard' : 'd’avance'}`;
/** "toutes les deux semaines": how often. */
export const everyWeeks = (count: number) => `toutes les ${['', '', 'deux', 'trois', 'quatre'][count] ?? count} semaines`;
/** How late or early a day is. */
export const slip = (days: number) =>
  days === 0 ? 'comme prévu' : `${several(Math.abs(days), 'jour ouvré', 'jours ouvrés')} ${days > 0 ? 'de retard' : 'd’avance'}`;
/** How late or early something is, after its name. */
export const stands = (days: number) => (days === 0 ? 'tient le plan' : `a ${slip(days)}`);
/** What somebody is thanked for, after "pour". */
export const deedWords = (deed: Deed) =>
  deed.kind === 'delivered'
    ? several(deed.count, 'livrable')
    : { tested: 'les essais', signed: 'la signature', led: 'avoir tout tenu ensemble', backed: 'le soutien depuis le premier jour' }[
        deed.kind
      ];
/** As it begins a sentence. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** A sentence with its full stop. */
export const ended = sentence;
/** What each kind of issue is called. */
export const kinds: Record<IssueKind, string> = {
  minor: 'Problème mineur',
  serious: 'Problème sérieux',
  red: 'Problème rouge',
  resolved: 'Réglé',
};
