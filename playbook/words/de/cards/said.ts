// What the words of several cards are made of, in German.
import type { Deed, IssueKind } from '../../en/cards/said.ts';
import { againstPlan, counted, slipWords } from '../counts.ts';
import { sentence } from '../joints.ts';

/** "3 Teams" */
export const several = counted;
/** "Ana, Ben und Carla" */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`;
/** So many by name, the rest by their number. */
const someOf = (names: readonly string[], one: string, many: string, most = 3): string =>
  listed(names.length <= most ? names : [...names.slice(0, most - 1), several(names.length - most + 1, one, many)]);
/** "Ana, Ben und 3 weitere Personen" */
export const somePeople = (names: readonly string[]): string => someOf(names, 'weitere Person', 'weitere Personen');
/** "Vertrieb, Service und 3 weitere Teams" */
export const someTeams = (names: readonly string[]): string => someOf(names, 'weiteres Team', 'weitere Teams');
/** How far a team is from its plan. */
export const planned = againstPlan;
/** "alle zwei Wochen" */
export const everyWeeks = (count: number): string =>
  count === 1 ? 'jede Woche' : `alle ${['', '', 'zwei', 'drei', 'vier'][count] ?? count} Wochen`;
/** How late or early a day is. */
export const slip = slipWords;
/** As it begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Of how many deliverables, after "von". */
export const ofDeliverables = (met: number, all: number): string => `${met}\u00a0von\u00a0${all} ${all === 1 ? 'Ergebnis' : 'Ergebnissen'}`;
/** Of how many milestones, after "von". */
export const ofMilestones = (signed: number, all: number): string =>
  `${signed}\u00a0von\u00a0${all} ${all === 1 ? 'Meilenstein' : 'Meilensteinen'}`;
/** What somebody is thanked for, after "für". */
export const deedWords = (deed: Deed): string =>
  deed.kind === 'delivered'
    ? several(deed.count, 'Ergebnis', 'Ergebnisse')
    : {
        tested: 'das Ausprobieren',
        signed: 'die Abnahme',
        led: 'die Leitung des Ganzen',
        backed: 'den Rückhalt vom ersten Tag an',
      }[deed.kind];
/** A sentence with its full stop. */
export const ended = sentence;
/** What each kind of issue is called. */
export const kinds: Record<IssueKind, string> = {
  minor: 'Geringes Problem',
  serious: 'Ernstes Problem',
  red: 'Rotes Problem',
  resolved: 'Gelöst',
};
