// The check held live, what is followed up after it, and the manager's deeper checks, in German: in the tab, on cards and in calendars.

import { dayWords } from '../dates.ts';
import type * as en from '../en/liveCheck.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

const everyWords = (weeks: number): string => (weeks === 1 ? 'jede Woche' : `alle ${weeks} Wochen`);

export const liveWords: Spoken<typeof en.liveWords> = {
  minutesMissing: 'Wählen Sie, wie lange es dauern darf, zwischen 5 Minuten und einer Stunde.',
  checkMinutesMissing: 'Wählen Sie, wie lange es dauert, zwischen 15 Minuten und 4 Stunden.',
  weeksMissing: 'Wählen Sie, alle wie viele Wochen, von 1 bis 12, oder lassen Sie es für ein einziges Mal leer.',
  placeMissing: 'Sagen Sie, wo Sie sich treffen.',
  noteMissing: 'Schreiben Sie, was gesagt wurde.',
  followUpMissing: 'Schreiben Sie in einem Satz, was zu klären ist.',
  whoMissing: 'Wählen Sie, wer es klärt.',
  tooMany: (most) => `Mehr als ${most} Personen klären nichts. Lassen Sie einige weg.`,
  agendaMissing: 'Schreiben Sie, was Sie sich ansehen wollen.',
  samePlace: 'Der Live-Check ist schon so eingestellt',
  isOn: (who, since) => `${who} hat den Live-Check um ${since}\u00a0Uhr begonnen, und er läuft noch`,
  sameNote: 'So steht es schon Wort für Wort in der Notiz',
  isDone: (who, day) => `${who} hat das am ${dayWords(day)} geklärt`,
  isDropped: 'Das steht schon nicht mehr auf der Liste',
  sameCheck: (team) => `Das Gespräch mit ${team} ist schon so geplant`,
  isOff: (team) => `Das Gespräch mit ${team} ist schon abgesagt`,
  sameHeld: (team) => `Was das Gespräch mit ${team} ergab, steht schon Wort für Wort da`,
  theNotes: 'was darin notiert wurde',
  theResult: 'was es ergab',
  anotherLive: 'der seither begonnene Live-Check',
  isSettled: 'dass es geklärt ist',

  line: (at, minutes) => `An jedem Arbeitstag um ${at}\u00a0Uhr, bis zu ${minutes} Minuten`,
  noHour: (minutes) => `Noch ist keine Uhrzeit für den Live-Check festgelegt. Er dauert bis zu ${minutes} Minuten.`,
  onSince: (time) => `Er läuft seit ${time}\u00a0Uhr`,
  where: (place) => `Ort: ${place}`,
  ofDay: (day, text) => `${dayWords(day)}: ${text}`,
  nobodyFirst: 'Kein Team ist aktiv',

  followUpLine: (team, names, dueOn) => {
    const parts = [team, names.length ? `mit ${listed(names)}` : '', dueOn ? `bis ${dayWords(dueOn)}` : ''];
    const line = parts.filter(Boolean).join(', ');
    return line.charAt(0).toUpperCase() + line.slice(1);
  },
  doneLine: (who, day) => `Geklärt von ${who}, ${dayWords(day)}`,
  every: everyWords,
  when: (day, from, to, everyWeeks) =>
    `${dayWords(day)}, ${from} bis ${to}\u00a0Uhr${everyWeeks === null ? '' : `, ${everyWords(everyWeeks)}`}`,

  needs: {
    followUp: (title) => `„${title}“ klären`,
    check: (team, time) => `Gespräch mit ${team} um ${time}\u00a0Uhr`,
    record: (team, day) => `Festhalten, was das Gespräch mit ${team} am ${dayWords(day)} ergab`,
    issue: (title, who) => `„${title}“ nachgehen: ${who ? `übernommen von ${who}` : 'von niemandem übernommen'}`,
    moreIssues: (count) => `${counted(count, 'weiterem offenen Problem', 'weiteren offenen Problemen')} nachgehen`,
    lastWord: (day) => `zuletzt gehört ${dayWords(day)}`,
    talk: (person, team) => `Mit ${person} sprechen (${team})`,
    silent: 'zweimal in Folge keine Meldung',
    behind: (days) => `${counted(days, 'Arbeitstag', 'Arbeitstage')} zurück`,
  },

  actions: {
    begin: 'Live-Check beginnen',
    end: 'Beenden',
    place: 'Wo und wann',
    placeTitle: 'Wo und wann ist der Live-Check?',
    note: 'Notieren',
    noteTitle: (team) => `Was wurde zu ${team} gesagt?`,
    offline: 'Separat klären',
    offlineTitle: (team) => (team ? `${team}: Was wird außerhalb des Treffens geklärt, und von wem?` : 'Was ist noch zu klären?'),
    done: 'Geklärt',
    drop: 'Von der Liste nehmen',
    plan: 'Gespräch planen',
    planTitle: 'Bei welchem Team sehen Sie genauer hin?',
    change: 'Ändern',
    changeTitle: (team) => `Was ändert sich am Gespräch mit ${team}?`,
    record: 'Ergebnis festhalten',
    recordTitle: (team) => `Was ergab das Gespräch mit ${team}?`,
    callOff: 'Absagen',
  },
  labels: {
    link: 'Link zum Teilnehmen',
    place: 'Raum',
    placeExample: 'Lyon, Raum Saône',
    hour: 'Uhrzeit an jedem Arbeitstag',
    minutes: 'Minuten, höchstens',
    note: 'Was gesagt wurde',
    followUp: 'Was zu klären ist',
    followUpExample: 'Wer gibt den Gästen in Lyon ein Konto?',
    people: 'Wer es klärt',
    dueOn: 'Bis wann',
    issue: 'Geht es um ein Problem?',
    team: 'Team',
    on: 'Tag',
    at: 'Ab',
    checkMinutes: 'Minuten',
    everyWeeks: 'Alle wie viele Wochen; leer für ein Mal',
    agenda: 'Was Sie sich ansehen',
    agendaExample: 'Offene Fehler, der Lasttest, was Lyon braucht',
    result: 'Was es ergab',
  },

  talk: {
    title: (line) => `Live-Check: ${line.charAt(0).toLowerCase()}${line.slice(1)}`,
    isOn: (time) => `Der Live-Check läuft seit ${time}\u00a0Uhr`,
    turn: 'Der Reihe nach',
    more: (count) => (count === 1 ? 'und noch 1' : `und ${count} weitere`),
    join: 'Teilnehmen',
    open: 'Live-Check öffnen',
    followUps: 'Nachverfolgung',
    noFollowUps: 'Nichts ist noch zu klären',
    empty: 'Was aus einem Live-Check herausgenommen wird, steht hier, mit den Personen, die es klären, und bis wann.',
    count: (count) => (count === 1 ? 'Ein Punkt ist zu klären' : `${count} Punkte sind zu klären`),
  },

  card: {
    waits: 'Von Ihnen zu klären',
    dueToday: 'Heute fällig',
    overdue: 'Überfällig',
    done: 'Geklärt',
    dropped: 'Von der Liste genommen',
    by: (day) => `bis ${day}`,
    noDay: 'kein Tag festgelegt',
    doneBy: (who, when) => `${who}, ${when}`,
    summary: (title) => `Zu klären: ${title}.`,
    summaryDone: (title) => `Geklärt: ${title}.`,
    summaryDropped: (title) => `Nicht mehr zu klären: ${title}.`,
    noted: (who, when) => `${who}, ${when}`,
    with: 'Mit',
    about: 'Es geht um',
    why: 'Das wurde aus dem Live-Check herausgenommen, damit alle, die nicht gebraucht werden, weitermachen können.',
    whyOwn: 'Sie haben es notiert, damit es nicht verloren geht.',
    pressDone: 'Geklärt',
    undo: 'Rückgängig',
    open: 'Live-Check öffnen',

    planned: 'Wir sehen genauer hin',
    calledOff: 'Gespräch abgesagt',
    checkTitle: (team, when) => `${team}: Wir sehen genauer hin, ${when}`,
    offTitle: (team) => `Das Gespräch mit ${team} ist abgesagt`,
    offLine: (when, who) => `Geplant war ${when}. ${who} hat es aus dem Kalender genommen.`,
    agenda: 'Was wir uns ansehen',
    join: 'Teilnehmen',
    calendar:
      'Die Kalenderdatei liegt in der Registerkarte daneben. Öffnen Sie sie nach einer Änderung noch einmal, verschiebt sie Ihren Eintrag.',
    there: (time, city) => `, ${time}\u00a0Uhr in ${city}`,
  },

  calendar: {
    title: (team, rollout) => `${team}: genauer hinsehen, ${rollout}`,
    file: (rollout, team) => `${rollout}, Gespräch mit ${team}.ics`,
    fileOfAll: (rollout) => `${rollout}, Gespräche mit Teams.ics`,
    all: 'Kalenderdatei der Gespräche mit Teams',
    join: (link) => `Teilnehmen: ${link}`,
    with: (names) => `Mit ${names}.`,
    openTab: (link) => `Alles dazu: ${link}`,
  },
};
