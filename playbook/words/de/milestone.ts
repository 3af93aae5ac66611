// What a milestone's page says in German of its days, risks, obstacles and forecast.

import { dayWords } from '../dates.ts';
import type * as en from '../en/milestone.ts';
import type { Spoken } from '../spoken.ts';
import { capital, slipWords, workingDays } from './counts.ts';

export const milestoneLines: Spoken<typeof en.milestoneLines> = {
  metOn: (day, slipDays) => `Erfüllt ${dayWords(day)}, ${slipWords(slipDays)}`,
  span: (startOn, dueOn) =>
    startOn && dueOn
      ? `${dayWords(startOn)} bis ${dayWords(dueOn)}`
      : startOn
        ? `Ab ${dayWords(startOn)}`
        : dueOn
          ? `Fällig ${dayWords(dueOn)}`
          : '',
  started: (day) => `Begonnen ${dayWords(day)}`,
  risk: ({ kind, startBy }) =>
    kind === 'unstarted'
      ? `Riskant und nicht begonnen bis ${dayWords(startBy)}, dem Ende des ersten Viertels`
      : `Riskant und für die zweite Hälfte geplant: Beginnen Sie damit bis ${dayWords(startBy)}`,
  chase: (title) => `Mit „${title}“ beginnen, es ist riskant`,
  /** What the day follows from: what it needs, a team's word, or the plan alone. */
  teams(team, needed, on, slipDays) {
    const from = needed ? `Weil er „${needed}“ braucht` : team || 'Wie geplant';
    return `${from}: ${dayWords(on)}, ${slipWords(slipDays)}`;
  },
  own: (who, on, slipDays) => `${who}: ${dayWords(on)}, ${slipWords(slipDays)}`,
  ownReason: (who, milestone, on, reason) =>
    `${who} erwartet „${milestone}“ für ${dayWords(on)}: ${/[.!?…]$/.test(reason) ? reason : `${reason}.`}`,
  /** How the slip went, from the first of the days to the last. */
  trend(days) {
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last || days.length < 2) return '';
    const change = last.slipDays - first.slipDays;
    if (change === 0)
      return days.some(({ slipDays }) => slipDays !== last.slipDays)
        ? `Wieder wie am ${dayWords(first.day)}: ${slipWords(last.slipDays)}`
        : `Seit ${dayWords(first.day)} unverändert: ${slipWords(last.slipDays)}`;
    return `Seit ${dayWords(first.day)} ${workingDays(change)} ${change > 0 ? 'verloren' : 'aufgeholt'}`;
  },
  extended: (was, is) => `Verlängert von ${dayWords(was)} auf ${dayWords(is)}`,
  accepted: (before) => `„${before}“ wurde als endgültig angenommen`,
  moved(was, is) {
    const days = [
      ...(was.startOn === is.startOn ? [] : [`beginnt ${dayWords(is.startOn)} statt ${dayWords(was.startOn)}`]),
      ...(was.dueOn === is.dueOn ? [] : [`fällig ${dayWords(is.dueOn)} statt ${dayWords(was.dueOn)}`]),
    ];
    return days.length ? capital(days.join(', ')) : 'Termine der Ergebnisse darin wurden verschoben';
  },
  signedBy: (mode, roles) => (roles ? `${mode}: ${roles}` : `${mode}, noch ist niemand benannt`),
  workedAround: (text) => `Zwischenlösung: ${text}`,
};

/** Buttons and forms of a milestone. */
export const milestoneActionWords: Spoken<typeof en.milestoneActionWords> = {
  activate: 'Aktivieren',
  test: 'Sagen, wie es ging',
  testAgain: 'Neuen Test melden',
  testTitle: (name) => `Was fiel auf, als Anwender „${name}“ ausprobierten?`,
  forecast: 'Eigene Prognose',
  forecastTitle: (name) => `Wann erwarten Sie „${name}“?`,
  forecastGone: 'Zurück zur Team-Prognose',
  workaround: 'Zwischenlösung notieren',
  changeWorkaround: 'Zwischenlösung ändern',
  workaroundTitle: (title) => `Wie behelfen Sie sich bei „${title}“?`,
  obstacle: 'Hindernis melden',
  obstacleTitle: (title) => `Was steht „${title}“ im Weg?`,
  settings: 'Toleranz und Abnahme',
  settingsTitle: 'Was gilt für die ganze Einführung?',
};

export const milestoneLabels: Spoken<typeof en.milestoneLabels> = {
  result: 'Können die Anwender damit arbeiten?',
  results: [
    { value: 'passed', label: 'Bestanden' },
    { value: 'failed', label: 'Nicht bestanden' },
  ],
  defects: 'Gefundene Fehler',
  found: 'Was ausprobiert wurde und was auffiel',
  foundExample: '12 Personen, zwei Stunden: Angebote gingen hinaus, ein Feld fehlt',
  on: 'Erwartet am',
  reasonExample: 'Die zweite Quelle kommt am Montag',
  workaround: 'Zwischenlösung',
  workaroundExample: 'Gäste nutzen bis Freitag ein gemeinsames Konto',
  tolerance: 'Arbeitstage Verspätung, die toleriert werden',
  mode: 'Wie Meilensteine abgenommen werden',
};
