// What the tab says by itself in German while the check is held live; fetched with that page.
import type * as en from '../en/tabLive.ts';
import type { Spoken } from '../spoken.ts';

/** Headings, empty states and small labels of the live check. */
export const liveWords: Spoken<typeof en.liveWords> = {
  on: (heard, all) => `Der Live-Check läuft, Team ${heard}\u00a0von\u00a0${all}.`,
  onWithout: 'Der Live-Check läuft.',
  off: 'Zurzeit läuft kein Live-Check.',
  how: 'Ein Team nach dem anderen sagt, was getan ist, wie es steht und was im Weg ist. Was mehr als eine Minute braucht, klären wenige danach.',
  join: 'An Besprechung teilnehmen',
  noLink: 'Wo er stattfindet, ist noch nicht festgelegt.',
  meets: 'Wo er stattfindet',
  turn: 'Die Teams der Reihe nach',
  noTeams: 'Noch meldet kein Team. Benennen Sie unter „Personen“ die Teams und wer für sie spricht.',
  people: 'Personen öffnen',
  previous: 'Zurück',
  next: 'Weiter',
  keys: 'Mit den Pfeiltasten geht es auch weiter.',
  place: (place, all) => `${place}\u00a0von\u00a0${all}`,
  current: (name, place, all) => `${name}, ${place} von ${all}`,
  noted: 'notiert',
  nobody: 'Noch spricht niemand dafür',
  note: 'Notizen',
  noteOf: (team) => `Notizen zu ${team}`,
  example: 'Was über die Meldung hinaus gesagt wurde',
  noNote: 'Nichts notiert.',
  timer: {
    title: 'Verbleibende Zeit',
    left: 'übrig',
    over: 'über der Zeit',
    of: (minutes) => `von ${minutes}\u00a0min`,
    spoken: (minutes) => (minutes === 1 ? '1\u00a0Minute' : `${minutes}\u00a0Minuten`),
    soon: 'Weniger als 5\u00a0Minuten sind übrig. Was länger braucht, klären wenige danach.',
    last: 'Die letzte Minute.',
    up: 'Die Zeit ist um. Was übrig ist, können wenige danach klären.',
  },
  followUps: {
    title: 'Nachzuverfolgen',
    none: 'Was aus der Besprechung herausgenommen wird, steht hier, mit dem, der es klärt, und bis wann.',
    done: 'Geklärt',
    open: (count) => `${count}\u00a0offen`,
    settled: (count) => `${count}\u00a0geklärt`,
  },
  checks: {
    title: 'Gespräche mit einem Team',
    none: 'Eine halbe Stunde mit einem Team, für mehr, als in die Tagesabfrage passt. Der Tag, die Tagesordnung und was dabei herauskam, stehen dann hier.',
    calendar: 'Kalenderdatei',
    join: 'Teilnehmen',
    held: (count) => (count === 1 ? 'Einmal geführt' : `${count}-mal geführt`),
  },
};
