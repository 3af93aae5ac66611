// How often teams are asked, who stands in, and when people are left in peace, in French.
import type { Cadence } from '../../journal/Entry.ts';
import { cityOf, dayWords } from '../dates.ts';
import type * as en from '../en/cadence.ts';
import type { Spoken } from '../spoken.ts';
import { counted, workingDays } from './counts.ts';

const weekdays = ['', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const labels = ['', 'Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi'];

/** @example listedWords(['lundi', 'jeudi']) // 'lundi et jeudi' */
const listedWords = (words: string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`;

/** @example everyWords({ every: 2, unit: 'weeks', weekdays: [1, 4], from: '2026-03-02' }) // 'toutes les 2 semaines, lundi et jeudi' */
function everyWords({ every, unit, weekdays: on }: Cadence): string {
  if (unit === 'days') return every === 1 ? 'chaque jour ouvré' : `tous les ${workingDays(every)}`;
  return `${every === 1 ? 'chaque semaine' : `toutes les ${counted(every, 'semaine')}`}, ${listedWords(on.map((day) => weekdays[day] ?? ''))}`;
}

export const cadenceWords: Spoken<typeof en.cadenceWords> = {
  weekdays: [1, 2, 3, 4, 5].map((day) => ({ value: String(day), label: labels[day] ?? '' })),
  every: everyWords,
  daily: 'chaque jour ouvré',
  dailyForAll: 'Les équipes sont interrogées chaque jour ouvré, à l’heure indiquée sur leur ligne.',
  at: (often, askAt, zone) => `${often} à ${askAt}, heure de ${cityOf(zone)}`,
  resting: 'au repos, pas interrogée',
  pulledIn: (from, until) => (from === until ? `mobilisée le ${dayWords(from)}` : `mobilisée du ${dayWords(from)} au ${dayWords(until)}`),
  optional: 'peut sauter un jour',
  standsIn: (name) => `${name} en remplacement`,

  phase: (phase, often, until) => `Phase ${phase} : les équipes sont interrogées ${often}, jusqu’au ${dayWords(until)}.`,
  phaseDaily: (phase) => `Phase ${phase} : les équipes sont interrogées chaque jour ouvré.`,
  near: (milestone, from) =>
    `À partir du ${dayWords(from)} et jusqu’à la signature (${milestone}), tout le monde est interrogé chaque jour ouvré, quel que soit le réglage.`,
  nearNow: (milestone) =>
    `« ${milestone} » est proche : jusqu’à sa signature, tout le monde est interrogé chaque jour ouvré, quel que soit le réglage.`,
  nextHoliday: (day, name) => `Personne n’est interrogé le ${dayWords(day)} : ${name}.`,

  holiday: (name) => `pas interrogée, ${name}`,
  declined: (reason) => (reason ? `rien à dire : ${reason}` : 'rien à dire ce jour-là'),
  silent: 'n’a rien dit, et peut sauter un jour',
  nobody: 'pas interrogée, personne ne parle pour elle',
  quiet: 'pas interrogée, c’était pendant les heures calmes',
  restsFor: (name) => `Personne ne travaille ce jour-là : ${name}.`,
  saysNothing: (reason) => (reason ? `Rien à dire ce jour-là : ${reason}` : 'Rien à dire ce jour-là.'),
  nothingOwed: 'Rien n’a été dit, et cette équipe peut sauter un jour.',
  nothingToday: 'Rien à dire',
  wasQuiet: 'La question serait tombée pendant les heures calmes, et la journée s’est terminée avant leur fin.',

  everyMissing: 'Indiquez l’intervalle, par exemple 2 pour une fois sur deux.',
  weekdaysMissing: 'Choisissez au moins un jour du lundi au vendredi.',
  untilMissing: 'Choisissez le dernier jour.',
  hoursSame: 'Choisissez deux heures différentes.',
  nameMissing: 'Donnez un nom au calendrier, par exemple France.',
  tooManyHolidays: 'Un calendrier peut compter 300 jours fériés. Retirez les plus anciens et envoyez-le à nouveau.',

  actions: {
    thin: 'Demander moins souvent',
    thinTitle: (phase) => `À quel rythme interroger les équipes ? Phase : ${phase}`,
    daily: 'Demander chaque jour',
    calendar: 'Ajouter des jours fériés',
    calendarTitle: 'Quels jours personne ne travaille-t-il ?',
    quiet: 'Mes heures calmes',
    quietTitle: 'Quand voulez-vous être tranquille ?',
    pullIn: 'Mobiliser',
    pullInTitle: (team) => `Quels jours avons-nous besoin de l’équipe « ${team} » ?`,
    letGo: 'Libérer',
    teamCadence: 'Rythme',
    teamCadenceTitle: (team) => `À quel rythme interroger l’équipe « ${team} » ?`,
    asPhase: 'Comme les autres',
  },
  labels: {
    every: 'Intervalle',
    unit: 'Jours ouvrés ou semaines',
    weekdays: 'Jours (pour les semaines)',
    until: 'Jusqu’au (dernier jour)',
    from: 'À partir du',
    calendarName: 'Nom',
    calendarText: 'Un fichier de calendrier (.ics)',
    forWhom: 'Pour',
    everybody: 'Tous ceux qui n’ont pas leur propre calendrier',
    quietFrom: 'De',
    quietUntil: 'À',
    weekends: 'Aussi les jours où personne ne travaille',
    deputy: 'Qui remplace',
    mandatory: 'Le rapport est obligatoire',
    calendar: 'Jours fériés',
    asRollout: 'Comme tout le monde',
    reason: 'Pour quoi (facultatif)',
  },
  units: [
    { value: 'days', label: 'Jours ouvrés' },
    { value: 'weeks', label: 'Semaines' },
  ],
};

/** Why a calendar could not be read; the line counts from 1. */
export const calendarProblems: Spoken<typeof en.calendarProblems> = {
  notACalendar:
    'Un fichier de calendrier commence par BEGIN:VCALENDAR. Choisissez un fichier qui se termine par .ics, ou écrivez un jour par ligne : 2026-12-25 Noël.',
  cutOff: 'Le fichier s’arrête au milieu. Enregistrez-le à nouveau et envoyez-le en entier.',
  noDay: 'Cet événement n’a pas de jour.',
  notWholeDay: 'Cet événement commence à une heure précise. Un jour férié est une journée entière.',
  badDay: (text) => `« ${text} » n’est pas un jour.`,
  repeats:
    'Cet événement se répète d’une façon qui n’est pas lue ici : seule une fois par an l’est. Donnez à chacun de ses jours son propre événement.',
  tooLong: (days) => `Cet événement dure ${counted(days, 'jour')}. Un congé compte 31 jours au plus.`,
  endsFirst: 'Cet événement se termine avant de commencer.',
  noLine: 'Écrivez un jour et son nom : 2026-12-25 Noël.',
  empty: 'Il ne contient aucun jour férié.',
};
