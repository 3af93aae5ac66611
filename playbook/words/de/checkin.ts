// What the check-in, its receipts and the question itself say in German beside what `cards.ts` has.
import type * as en from '../en/checkin.ts';
import type { Spoken } from '../spoken.ts';
import { counted, spelled } from './counts.ts';
import { inputWords } from './inputs.ts';

/** What is said when an answer is missing or does not fit. */
export const checkinMissing: Spoken<typeof en.checkinMissing> = {
  plan: 'Wählen Sie, wie viele Tage voraus oder zurück, oder nennen Sie den Tag, an dem es fertig ist.',
  newDay: 'Wählen Sie den Tag, an dem es fertig ist.',
  teams: 'Füllen Sie mindestens ein Team aus, oder tippen Sie daneben auf „Keine Änderung“.',
  fact: 'Schreiben Sie eine Zahl oder einen Fakt.',
  minutes: 'Wählen Sie eine Viertelstunde, eine halbe Stunde, eine Stunde oder zwei.',
  person: inputWords.person,
};

const wait = (minutes: number) => (minutes < 60 ? counted(minutes, 'Minute', 'Minuten') : counted(minutes / 60, 'Stunde', 'Stunden'));
const teamsAll = (count: number) => (count === 2 ? 'Beide Teams' : `Alle ${spelled(count)} Teams`);

export const checkinWords: Spoken<typeof en.checkinWords> = {
  anotherDay: 'Ein anderer Tag, ich nenne ihn',
  newDay: 'Fertig am',
  what: 'Was ist es?',
  whatExample: 'Keine Testkonten für Lyon',
  blocks: 'Was blockiert es?',
  blocksExample: 'Die Schulung in Lyon am Freitag',
  help: 'Welche Hilfe wird gebraucht?',
  helpExample: 'Jemand mit Administratorrechten für eine Stunde',
  link: 'Ein Screenshot oder eine Seite',
  linkExample: 'https://',
  playbook: 'Playbook öffnen',
  askLater: (minutes) => `In ${wait(minutes)} fragen`,
  askLaterShort: (minutes) => `In ${wait(minutes)}`,
  askInstead: (person) => `Lieber ${person} fragen`,
  askSomebody: 'Jemand anderen fragen',
  notToday: 'Heute nicht',
  handedOn: (person, team) => `${person} hat das an Sie weitergegeben: Sagen Sie bitte, wie es bei ${team} heute steht.`,
  placeOf: (place, of) => `Team ${place}\u00a0von\u00a0${of}`,
  isIn: (team) => `${team} hat gemeldet.`,

  teams: {
    title: (count) => `Wie lief es heute bei Ihren ${spelled(count)} Teams?`,
    fill: 'Füllen Sie aus, was Sie wissen. Ein leeres Team bleibt offen.',
    last: (when, words) => `${when}: ${words}`,
    today: (team) => `${team}: heute`,
    plan: (team) => `${team}: Plan`,
    oneFact: 'Ein Fakt genügt',
    addIssue: 'Problem hinzufügen',
    issueTeam: 'Welches Team hat es?',
    issueTeamMissing: 'Wählen Sie, welches Team das Problem hat.',
    noChangeAgain: (team, times) => `${times}-mal in Folge keine Änderung. Was hält ${team} auf?`,
    receipt: (person, count) => `Danke, ${person}. ${teamsAll(count)} haben gemeldet.`,
    answered: (count) => `${teamsAll(count)} sind beantwortet.`,
    nudge: (count) => `${count === 2 ? 'Zwei' : count} Teams sind noch offen`,
  },

  rollouts: {
    count: (count) => `${spelled(count)} ${count === 1 ? 'Einführung' : 'Einführungen'}`,
    team: (team, rollout) => `${team}, ${rollout}`,
    open: 'noch offen',
    others: 'Weitere Teams',
    sendFirst: 'Senden Sie diese zuerst. Die anderen Teams kommen danach.',
    about: (rollout, team, problem) => `${rollout}, ${team}: ${problem}`,
    paused: 'die Einführung ruht',
    closed: 'die Einführung ist abgeschlossen',
  },

  receipt: {
    late: 'Spät gesendet',
    lateFor: (day, closed) =>
      `Die Meldung zählt für ${day}, geschlossen um ${closed}\u00a0Uhr, und steht nun im Tagesüberblick dieses Tages.`,
    lateBefore: (day, closed, digest) =>
      `Die Meldung zählt für ${day}, geschlossen um ${closed}\u00a0Uhr. Sie steht im Tagesüberblick um ${digest}\u00a0Uhr.`,
    noChangeSince: (day) => `Keine Änderung seit ${day}`,
    closed: 'Die Runde ist geschlossen.',
    ready: (days, on) => `${days}, fertig am ${on}`,
    fact: 'Eine Zahl oder ein Fakt',
    factExample: '3 von 4 Quellen bereinigt',
    addFact: 'Fakt hinzufügen',
    asks: 'Nur Sie wurden das zuerst gefragt. Die anderen sehen es neben Ihrer Meldung.',
  },

  snoozed: {
    state: 'Später',
    title: (at) => `Ich frage Sie um ${at}\u00a0Uhr noch einmal`,
    closes: (at) => `Die Runde schließt um ${at}\u00a0Uhr. Eine späte Meldung zählt noch.`,
    now: 'Jetzt melden',
  },
  declined: {
    state: 'Heute nicht',
    title: (team) => `Von ${team} kommt heute nichts`,
    who: (person, at) => `Das sagte ${person}, ${at}.`,
    digest: 'So steht es im Tagesüberblick. Niemand wird erinnert.',
    reason: 'Warum, wenn Sie mögen',
    reasonExample: 'Das ganze Team ist in der Schulung',
    add: 'Hinzufügen',
    given: 'Der Grund',
    now: 'Melden',
  },
  handed: {
    state: 'Weitergegeben',
    title: (person, team) => `${person} wird für ${team} gefragt`,
    text: (person) => `${person} bekommt dieselbe Frage. Sie können sie auch selbst noch beantworten.`,
    insteadState: 'Jemand anderes gefragt',
    insteadTitle: (person) => `Stattdessen wurde ${person} gefragt`,
    insteadText: (team) => `Für ${team} müssen Sie heute nichts tun.`,
    now: 'Selbst melden',
  },
  handOn: {
    title: (team) => `Wer kann sagen, wie es bei ${team} steht?`,
    text: 'Die Person wird heute an Ihrer Stelle gefragt. Morgen frage ich wie gewohnt.',
    person: 'Fragen',
    send: 'Diese Person fragen',
    others: (count) => `und ${count} weitere. Schreiben Sie „frage“, den Namen und „stattdessen“.`,
  },
};
