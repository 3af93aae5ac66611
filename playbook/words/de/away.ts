// Being away, standing in, and a team nobody hears of, in German.
import { dayWords } from '../dates.ts';
import type * as en from '../en/away.ts';
import type { Spoken } from '../spoken.ts';
import { capital, counted, outOf, spelled } from './counts.ts';

export const awayWords: Spoken<typeof en.awayWords> = {
  state: 'Abwesend',
  stateBack: 'Zurück',
  awayUntil: (from, until, today) => {
    if (from > today) return `Von ${dayWords(from)} bis ${dayWords(until)} sind Sie abwesend.`;
    return until === today ? 'Sie sind heute abwesend.' : `Sie sind bis ${dayWords(until)} abwesend.`;
  },
  back: 'Willkommen zurück.',
  asksAgain: (day) => `Am ${dayWords(day)} frage ich Sie wieder.`,
  standsIn: (person, team) => `Für ${team} frage ich solange ${person}.`,
  nobodyStandsIn: (team) =>
    `Für ${team} wird solange niemand gefragt: Das Team gilt als abwesend. Benennen Sie auf der Seite „Personen“ eine Vertretung.`,
  noTeams: 'Solange fragt Sie niemand nach dem Stand. Abnahmen und Entscheidungen gehen an Ihre Vertretung.',
  how: 'Schreiben Sie „abwesend bis Freitag“, „abwesend bis 12. März“ oder „zurück“.',
  notUnderstood: 'Sagen Sie, bis zu welchem Tag, zum Beispiel „abwesend bis Freitag“ oder „abwesend bis 12. März“.',

  deputyAway: (person, team) => `${person} ist abwesend: Sagen Sie bitte, wie es bei ${team} heute steht.`,
  deputySilent: (person, team) => `${person} hat nicht geantwortet: Sagen Sie bitte, wie es bei ${team} heute steht. Es zählt noch.`,

  missing: {
    state: 'Keine Meldung',
    title: (team) => `${team} hat zweimal in Folge nichts gesagt`,
    titleOf: (count) => `${capital(spelled(count))} Teams haben zweimal in Folge nichts gesagt`,
    titleOpen: (open, all) => `${outOf(open, all)} Teams ${open === 1 ? 'sagt' : 'sagen'} noch nichts`,
    settledAll: (count) => `${count === 2 ? 'Beide' : `Alle ${spelled(count)}`} Teams melden sich wieder`,
    silent: (days) => `: ${days}`,
    askedOf: (asked, deputy) => (deputy ? `Gefragt: ${asked}. Vertretung: ${deputy}.` : `Gefragt: ${asked}. Es gibt keine Vertretung.`),
    heard: ' meldet sich wieder',
    also: (teams) => `Ebenfalls still: ${teams}`,
    days: (days) => `Für ${days} kam keine Meldung.`,
    asked: 'Gefragt',
    deputy: 'Vertretung',
    last: 'Letzte Meldung',
    noDeputy: 'niemand; benennen Sie jemanden auf der Seite „Personen“',
    neverReported: 'noch keine',
    call: 'Ein Anruf sagt mehr als noch eine Erinnerung. Sie hören davon nur einmal.',
    status: 'Status öffnen',
    settled: (team) => `${team} meldet sich wieder`,
    people: 'Personen öffnen',
  },
  inARow: (count) => counted(count, 'Tag', 'Tage'),
};
