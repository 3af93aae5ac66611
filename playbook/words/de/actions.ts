// What buttons and forms in the tab say in German.
import type * as en from '../en/actions.ts';
import type { Spoken } from '../spoken.ts';

export const actionWords: Spoken<typeof en.actionWords> = {
  report: 'Melden',
  reportTitle: (team) => `${team}: Wie lief der Tag?`,
  edit: 'Bearbeiten',
  noChange: 'Keine Änderung',
  raise: 'Problem melden',
  raiseTitle: 'Was stimmt nicht?',
  take: 'Ich übernehme es',
  settle: 'Es ist gelöst',
  settleTitle: 'Wie wurde es gelöst?',
  meet: 'Als erfüllt melden',
  meetTitle: (title) => `Woran sieht man, dass „${title}“ erfüllt ist?`,
  change: 'Ändern',
  changeTitle: (title) => `„${title}“ ändern`,
  add: 'Ergebnis hinzufügen',
  addTitle: (milestone) => `Ein neues Ergebnis für „${milestone}“`,
  requestSignoff: 'Um Abnahme bitten',
  extend: 'Verlängern',
  extendTitle: (milestone) => `Bis wann wird „${milestone}“ verlängert?`,
  accept: 'Endgültig annehmen',
  acceptTitle: (milestone) => `Warum entfällt „${milestone}“?`,
  pause: 'Pausieren',
  resume: 'Fortsetzen',
  close: 'Einführung schließen',
  namePerson: 'Person benennen',
  namePersonTitle: 'Wer macht mit?',
  giveRole: 'Rolle geben',
  giveRoleTitle: (role) => `Wer übernimmt die Rolle „${role}“?`,
  takeRole: 'Rolle entziehen',
  addTeam: 'Team hinzufügen',
  addTeamTitle: 'Welches Team meldet täglich?',
  changeTeam: 'Ändern',
  changeTeamTitle: (team) => `Team ändern: ${team}`,
  rest: 'Ruhen lassen',
  wakeUp: 'Wieder fragen',
  will: 'Ich mache es',
  done: 'Erledigt',
  nameSpeaker: 'Person benennen',
};

export const labels: Spoken<typeof en.labels> = {
  done: 'Heute erledigt',
  doneExample: 'Eine Tatsache: 3 von 4 Quellen bereinigt',
  days: 'Gegenüber dem Plan',
  issueKind: 'Ein Problem, neu oder gelöst?',
  issueText: 'Was ist es, und was blockiert es?',
  issueExample: 'Keine Testkonten: blockiert die Schulung in Lyon',
  severity: 'Wie schlimm ist es?',
  text: 'Was ist geschehen, und was blockiert es?',
  settled: 'Wie wurde es gelöst?',
  evidence: 'Woran man es sieht',
  evidenceExample: '12.400 Datensätze verglichen, 3 weichen ab',
  link: 'Link dazu',
  title: 'Titel',
  criterion: 'Erfüllt, wenn',
  criterionExample: '10 von 10 Gästen kommen hinein',
  owner: 'Wer dafür einsteht',
  team: 'Team',
  reason: 'Ihr Grund',
  condition: 'Ihre Bedingung',
  conditionExample: 'Eine Sache, die das Team tun kann',
  person: 'Person',
  side: 'Seite',
  role: 'Rolle',
  name: 'Name',
  representative: 'Wer für das Team spricht',
  askAt: 'Gefragt um',
  zone: 'Zeitzone',
  newDay: 'Neuer Tag',
};

const severities = [
  { value: 'minor', label: 'Gering: kostet Stunden' },
  { value: 'serious', label: 'Ernst: kostet Tage' },
  { value: 'red', label: 'Rot: gefährdet einen Meilenstein' },
];

const issueKinds = [{ value: 'none', label: 'Keines' }, ...severities, { value: 'resolved', label: 'Eines wurde gelöst' }];

const days = (count: number) => `${count}\u00a0${count === 1 ? 'Tag' : 'Tage'}`;

/** "Im Plan" first, then days behind, then days ahead: no two answers that can disagree. */
const dayChoices = [
  { value: '0', label: 'Im Plan' },
  ...Array.from({ length: 15 }, (_, place) => ({ value: String(-place - 1), label: `${days(place + 1)} zurück` })),
  ...Array.from({ length: 10 }, (_, place) => ({ value: String(place + 1), label: `${days(place + 1)} voraus` })),
];

/** What the choices of a form offer. */
export const choices: Spoken<typeof en.choices> = { severities, issueKinds, days: dayChoices };
