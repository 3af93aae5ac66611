// What the words of several cards are made of, in Spanish.
import type { Deed, IssueKind } from '../../en/cards/said.ts';
import { sentence } from '../joints.ts';

/** "3 equipos" */
export const several = (count: number, one: string, many = `${one}s`): string => `${count}\u00a0${count === 1 ? one : many}`;
/** The "y" before that word, "e" before the sound of an i. */
export const and = (next: string): string => (/^(i|í|hi(?!e))/i.test(next) ? 'e' : 'y');
/** "Ana, Ben y Carla" */
export const listed = (names: string[]): string => {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and(last)} ${last}`;
};
/** So many by name, the rest by their number. */
export const counted = (names: string[], one: string, many: string, most = 3): string =>
  listed(names.length <= most ? names : [...names.slice(0, most - 1), several(names.length - most + 1, `${one} más`, `${many} más`)]);
/** How far a team is from its plan. */
export const planned = (days: number): string =>
  days === 0 ? 'según lo previsto' : `${several(Math.abs(days), 'día')} de ${days < 0 ? 'retraso' : 'adelanto'}`;
/** "semana", "dos semanas", after "cada". */
export const weeks = (count: number): string => (count === 1 ? 'semana' : `${['', '', 'dos', 'tres', 'cuatro'][count] ?? count} semanas`);
/** How late or early a day is. */
export const slip = (days: number): string =>
  days === 0
    ? 'según lo previsto'
    : `${several(Math.abs(days), 'día\u00a0laborable', 'días\u00a0laborables')} de ${days > 0 ? 'retraso' : 'adelanto'}`;
/** As it begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** What somebody is thanked for, with its "por". */
export const deedWords = (deed: Deed): string =>
  deed.kind === 'delivered'
    ? `por ${several(deed.count, 'entregable')}`
    : {
        tested: 'por probarlo',
        signed: 'por firmarlo',
        led: 'por mantenerlo todo unido',
        backed: 'por apoyarlo desde el primer día',
      }[deed.kind];
/** A sentence with its full stop. */
export const ended = sentence;
/** What each kind of issue is called. */
export const kinds: Record<IssueKind, string> = {
  minor: 'Problema leve',
  serious: 'Problema grave',
  red: 'Problema rojo',
  resolved: 'Resuelto',
};
