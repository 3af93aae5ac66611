// What comes next, as people say it in German.

import { dayWords } from '../dates.ts';
import type * as en from '../en/nextSteps.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { dativeWorkingDays } from './counts.ts';

const someOf = (names: readonly string[], most = 3): string =>
  listed(names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} weitere`] : names);

export const nextWords: Spoken<typeof en.nextWords> = {
  title: 'Was als Nächstes kommt',
  empty: 'Von hier an ist nichts geplant',
  calm: 'Sobald etwas ansteht, sehen Sie es hier, bevor es so weit ist.',

  /** @example nextWords.when('2026-03-13', 3, false) // 'Fr. 13. März, in 3 Arbeitstagen' */
  when: (day, days, isToday) => {
    if (isToday) return `${dayWords(day)}, heute`;
    if (days < 1) return dayWords(day);
    return `${dayWords(day)}, ${days === 1 ? 'am nächsten Arbeitstag' : `in ${dativeWorkingDays(days)}`}`;
  },
  at: (when, time) => `${when}, um ${time}\u00a0Uhr`,

  begins: (title) => `Mit „${title}“ beginnen`,
  theyBegin: (who, title) => `${who} beginnt mit „${title}“`,
  falls: (title) => `„${title}“ soll erfüllt sein`,
  forMilestone: (milestone) => `für „${milestone}“`,
  withOwner: (who, milestone) => `${who}, für „${milestone}“`,

  milestoneBegins: (milestone) => `Die Arbeit an „${milestone}“ beginnt`,
  milestoneDue: (milestone) => `„${milestone}“ ist fällig`,
  touch: (touch) => (touch ? `Dann können Anwender ausprobieren: ${touch}` : ''),
  expected: (day) => `erwartet ${dayWords(day)}`,

  tryIt: (milestone) => `„${milestone}“ mit denen ausprobieren, die damit arbeiten werden`,
  usersTry: (milestone) => `Anwender probieren „${milestone}“ aus`,
  beforeSigned: 'vor der Abnahme',
  someTry: (names) => (names.length ? `${someOf(names)} ${names.length === 1 ? 'sagt' : 'sagen'}, wie es ging` : ''),
  sign: (milestone) => `Sie werden gebeten, „${milestone}“ abzunehmen`,
  theySign: (milestone) => `„${milestone}“ geht in die Abnahme`,
  signers: (names) => (names.length ? `Abnahme durch ${someOf(names)}` : ''),
  asSoonAs: 'sobald die Ergebnisse erfüllt sind',

  meeting: (milestone) => `Treffen zu „${milestone}“`,
  inPerson: 'vor Ort',
  check: (team) => `Gespräch mit ${team}`,
  live: 'Live-Check',
  liveFor: (minutes) => `bis zu ${minutes} Minuten`,
  decide: (milestone) => `Entscheiden, wie es mit „${milestone}“ weitergeht`,
  theyDecide: (milestone, who) => `${who} entscheidet, wie es mit „${milestone}“ weitergeht`,
  decideWhy: 'verlängern oder den Meilenstein davor als endgültig annehmen',
  review: (title) => `„${title}“ im Playbook noch einmal ansehen`,
  reviewWhy: 'Sie pflegen den Abschnitt',

  card: {
    title: 'Was als Nächstes kommt',
    summary: (first, when) => `Was als Nächstes kommt: ${first}, ${when}.`,
    marks: 'Was ein volles Zeichen trägt, ist Ihre Aufgabe.',
  },
};
