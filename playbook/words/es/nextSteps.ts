// What comes next, as people say it, in Spanish.
import { dayWords } from '../dates.ts';
import type * as en from '../en/nextSteps.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { workingDays } from './counts.ts';

const someOf = (names: readonly string[], most = 3): string =>
  listed(names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} más`] : names);

export const nextWords: Spoken<typeof en.nextWords> = {
  title: 'Qué viene ahora',
  empty: 'De aquí en adelante no hay nada previsto',
  calm: 'Cuando lo haya, lo verá aquí antes de que ocurra.',

  /** @example nextWords.when('2026-03-13', 3, false) // 'vie 13 mar, en 3 días laborables' */
  when(day, days, isToday) {
    if (isToday) return `${dayWords(day)}, hoy`;
    if (days < 1) return dayWords(day);
    return `${dayWords(day)}, ${days === 1 ? 'el próximo día laborable' : `en ${workingDays(days)}`}`;
  },
  at: (when, time) => `${when}, a las ${time}`,

  begins: (title) => `Empezar «${title}»`,
  theyBegin: (who, title) => `${who} empieza «${title}»`,
  falls: (title) => `Tiene que estar cumplido: «${title}»`,
  forMilestone: (milestone) => `para «${milestone}»`,
  withOwner: (who, milestone) => `${who}, para «${milestone}»`,

  milestoneBegins: (milestone) => `Empieza el trabajo en «${milestone}»`,
  milestoneDue: (milestone) => `Día previsto para «${milestone}»`,
  touch: (touch) => (touch ? `Entonces los usuarios tienen: ${touch}` : ''),
  expected: (day) => `se espera ${dayWords(day)}`,

  tryIt: (milestone) => `Probar «${milestone}» con quienes van a usarlo`,
  usersTry: (milestone) => `Los usuarios prueban «${milestone}»`,
  beforeSigned: 'antes de la firma',
  someTry: (names) => (names.length ? `${someOf(names)} ${names.length === 1 ? 'dice' : 'dicen'} cómo ha ido` : ''),
  sign: (milestone) => `Se le pide firmar «${milestone}»`,
  theySign: (milestone) => `«${milestone}» pasa a la firma`,
  signers: (names) => (names.length ? `${names.length === 1 ? 'Firma' : 'Firman'} ${someOf(names)}` : ''),
  asSoonAs: 'en cuanto se cumplan sus entregables',

  meeting: (milestone) => `Reunión sobre «${milestone}»`,
  inPerson: 'en persona',
  check: (team) => `Revisión con ${team}`,
  live: 'Revisión en directo',
  liveFor: (minutes) => `${minutes}\u00a0min como máximo`,
  decide: (milestone) => `Decidir cómo sigue «${milestone}»`,
  theyDecide: (milestone, who) => `${who} decide cómo sigue «${milestone}»`,
  decideWhy: 'ampliarlo o aceptar el anterior como definitivo',
  review: (title) => `Revisar de nuevo «${title}» en el playbook`,
  reviewWhy: 'la cuida usted',

  card: {
    title: 'Qué viene ahora',
    summary: (first, when) => `Qué viene ahora: ${first}, ${when}.`,
    marks: 'Lo que lleva una marca llena le toca a usted.',
  },
};
