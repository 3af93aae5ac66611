// Notices that those who steer write themselves, in German (U19, U20, U21).

import { dayWords } from '../dates.ts';
import type * as en from '../en/notices.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { counted, outOf } from './counts.ts';

const titled = (title: string) => `„${title}“`;
const peopleWords = (count: number) => counted(count, 'Person', 'Personen');

/** As many names as are read in a line. */
const mostNames = 8;
const named = (names: readonly string[], count: number) =>
  count > mostNames ? `${names.slice(0, mostNames).join(', ')} und ${count - mostNames} weitere` : listed(names);

const statesShort = { notAccepted: 'noch nicht bestätigt', notTried: 'noch nicht ausprobiert', behind: 'im Rückstand' };

export const noticeWords: Spoken<typeof en.noticeWords> = {
  limits: { title: 'Der Titel', text: 'Der Text', ask: 'Worum Sie bitten' },
  most: { title: 120, text: 2000, ask: 300, notices: 200 },
  missing: {
    title: 'Sagen Sie in einem Satz, worum es geht.',
    text: 'Schreiben Sie, was die Leute wissen sollen.',
    when: 'Sagen Sie, wann es hinausgeht: jetzt oder an einem Tag zu einer Uhrzeit.',
    day: 'Wählen Sie den Tag, an dem es hinausgeht.',
    hour: 'Wählen Sie die Uhrzeit, zu der es hinausgeht.',
    reason: 'Schreiben Sie, was anders sein muss, damit es geändert werden kann.',
    person: 'Wählen Sie eine Person.',
  },
  unknownTeam: 'Wählen Sie ein Team dieser Einführung.',
  passed: 'Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.',
  tooFar: 'Wählen Sie einen Zeitpunkt innerhalb eines Jahres.',
  unchanged: (title) => `${titled(title)} lautet schon so`,
  full: 'Es gibt mehr Mitteilungen, als irgendjemand liest. Nehmen Sie zuerst einige heraus.',
  plannedFirst: (title) => `${titled(title)} soll schon hinausgehen. Sagen Sie das zuerst ab, und ändern Sie es dann.`,
  sentAlready: (title) =>
    `${titled(title)} ist hinausgegangen. Was gelesen wurde, wird nicht geändert: Schreiben Sie eine neue Mitteilung.`,
  sentStays: 'Die Mitteilung ist hinausgegangen und steht in den Chats. Schreiben Sie eine neue, wenn etwas richtigzustellen ist.',
  everybody: 'alle in der Einführung',
  everybodyIn: (channel) => `alle im Kanal „${channel}“`,
  channelAlone:
    'Alle im Kanal, das lässt keine Rolle, kein Team und keinen Stand zur Wahl. Wählen Sie eines davon, oder alle auf den Seiten, die Sie möchten.',
  droppedAlready: (title) => `${titled(title)} wurde herausgenommen`,
  noReviewWanted: 'Was hier geschrieben wird, muss niemand freigeben. Senden Sie es.',
  reviewFirst: (who) => `${who} sieht es an, bevor es hinausgeht. Bitten Sie zuerst um die Prüfung.`,
  underReview: (title) => `${titled(title)} wird gerade geprüft`,
  approvedAlready: (title) => `${titled(title)} ist freigegeben`,
  notUnderReview: 'Es wird nicht geprüft. Es gibt nichts freizugeben.',
  nobodyReviews: (role) =>
    `Nur Sie haben die Rolle „${role}“, und niemand gibt die eigenen Worte frei. Benennen Sie jemand anderen, oder lassen Sie Mitteilungen ohne Prüfung hinausgehen.`,
  ownWords: 'Das haben Sie geschrieben: Jemand anderes gibt es frei.',
  reaches: 'So, wie es jetzt ist, bekommt es niemand. Wählen Sie andere Personen.',
  plannedAlready: (title) => `${titled(title)} soll schon hinausgehen`,
  trialStays: 'Die Karte ist in Ihrem Chat. Löschen Sie sie dort, wenn sie stört.',
  laterStep: 'was danach kam',

  labels: {
    title: 'Worum geht es?',
    text: 'Was sollen die Leute wissen?',
    ask: 'Was brauchen Sie von ihnen?',
    roles: 'Rollen',
    teams: 'Teams',
    sides: 'Seiten',
    states: 'Nur diejenigen, die',
    guests: 'Auch Gäste',
    channel: 'Alle im Kanal, auch wer nicht an der Einführung teilnimmt',
    urgent: 'Es kann nicht warten, auch nicht für alle, die diese Woche schon von etwas anderem hörten',
    when: 'Wann geht es hinaus?',
    on: 'Tag',
    at: 'Uhrzeit, nach der Uhr der Einführung',
    as: 'Als wer?',
    reason: 'Was muss anders sein?',
    reviewer: 'Wer gibt frei, was an die Leute geschrieben wird?',
  },
  examples: {
    title: 'Der Pilot beginnt am Montag',
    text: 'Was sich ändert, ab wann, und wen man fragt.',
    ask: 'Nennen Sie bis Donnerstag Ihre 12 Personen aus dem Außendienst',
  },
  when: { now: 'Jetzt, in der Arbeitszeit jeder Person', later: 'Zu einem eigenen Zeitpunkt' },
  states: {
    notAccepted: 'noch nicht bestätigt haben, worum sie gebeten wurden',
    notTried: 'die Übungen noch nicht ausprobiert haben',
    behind: 'mit ihren Aufgaben im Rückstand sind',
  },
  statesShort,
  actions: {
    write: 'Mitteilung schreiben',
    writeTitle: 'Was sollen die Leute wissen?',
    edit: 'Bearbeiten',
    editTitle: (title) => `${titled(title)} bearbeiten`,
    toMe: 'Erst mir zeigen',
    toMeTitle: 'Wessen Karte wollen Sie sehen?',
    submit: 'Um Prüfung bitten',
    approve: 'Freigeben',
    sendBack: 'Zurückgeben',
    sendBackTitle: (title) => `${titled(title)} zurückgeben?`,
    send: 'Senden',
    sendTitle: (title) => `${titled(title)} senden?`,
    callOff: 'Absagen',
    drop: 'Herausnehmen',
    reviewer: 'Prüfung',
    reviewerTitle: 'Wer gibt frei, was an die Leute geschrieben wird?',
    nobody: 'Niemand muss',
  },

  /** "Vertriebsleitung und Schulung, Kundenseite, noch nicht ausprobiert: 34 Personen" */
  audience: (parts, count) => {
    const { whom, sides, states, guests, channel } = parts;
    const said = [
      channel ? 'Alle im Kanal' : listed(whom) || (sides.length ? '' : 'Alle'),
      listed(sides),
      listed(states.map((state) => statesShort[state])),
      guests ? 'auch Gäste' : '',
    ].filter(Boolean);
    return `${said.join(', ')}: ${peopleWords(count)}${channel ? ' der Einführung und die anderen dort' : ''}`;
  },
  left: { guest: 'ein Gast', never: 'möchte keine Hinweise', heard: 'hörte diese Woche schon von etwas anderem' },
  said: {
    draft: (who, day) => `Geschrieben von ${who}, ${dayWords(day)}`,
    sentBack: (who, reason) => `${who} hat es zurückgegeben: ${reason}`,
    missed: (when) => `Es sollte ${when} hinausgehen, und Milepost war nicht da. Senden Sie es noch einmal, wenn es noch gilt.`,
    review: (who) => (who ? `Vor dem Senden zu prüfen: ${who}` : 'Niemand ist da, um es zu prüfen: Benennen Sie jemanden'),
    approved: (who, day) => `Freigegeben von ${who}, ${dayWords(day)}`,
    planned: (when) => `Geht hinaus: ${when}`,
    going: (day, all, crowd) => `Unterwegs an ${peopleWords(all)}${crowd ? ' und alle anderen im Kanal' : ''}, seit ${dayWords(day)}`,
    sent: (day, reached, all, answered) =>
      `Gesendet am ${dayWords(day)}, ${outOf(reached, all)} erreicht${answered ? `, ${answered}\u00a0${answered === 1 ? 'Antwort' : 'Antworten'}` : ''}`,
    dropped: (who) => `${who} hat es herausgenommen`,
  },
  preview: {
    goes: (count, names) => `${peopleWords(count)} ${count === 1 ? 'bekommt' : 'bekommen'} es: ${named(names, count)}.`,
    nobody: 'So, wie es jetzt ist, bekommt es niemand.',
    not: (count) => ` ${peopleWords(count)} davon ${count === 1 ? 'bekommt' : 'bekommen'} es nicht.`,
    gets: (when) => `bekommt es ${when}`,
    leftOut: (why) => `bekommt nichts: ${why}`,
    trial: (name) => `Das bekommt ${name}.`,
    none: (name) => `${name} bekommt in dieser Runde nichts.`,
  },

  card: {
    from: (who) => `von ${who}`,
    youGet: (audience) => `Geschrieben an ${audience}.`,
    trial: (name) => `Eine Probe: Nur Sie sehen diese Karte, so wie ${name} sie bekäme. Ihre Schaltflächen tun noch nichts.`,
    review: 'Ihr Wort wird gebraucht',
    reviewTitle: (who) => `${who} möchte das senden`,
    reviewWhy: 'Es geht erst hinaus, wenn Sie es freigeben.',
    reviewSummary: (who, title) => `${who} möchte ${titled(title)} senden. Geben Sie es frei, oder geben Sie es zurück.`,
    goesTo: (audience) => `Geht an: ${audience}`,
    reasonLabel: 'Was muss anders sein?',
    reasonExample: 'Der zweite Termin stimmt nicht: Der Pilot beginnt am 16.',
    approved: 'Freigegeben',
    sentBack: 'Zurückgegeben',
    approvedTitle: (title) => `${titled(title)} ist freigegeben`,
    sentBackTitle: (title) => `${titled(title)} kam zurück`,
    approvedBy: (who) => `${who} hat es freigegeben. Es geht hinaus, wenn Sie es senden.`,
    sentBackBy: (who) => `${who} sagt, was anders sein muss.`,
    open: 'In der Registerkarte',
    waits: 'In Prüfung',
    waitsTitle: (title) => `${titled(title)} wird gerade geprüft`,
    over: 'Nichts zu prüfen',
    overTitle: (title) => `${titled(title)} wird nicht mehr geprüft`,
    help: 'Hilfe wird gebraucht',
    helpTitle: (who) => `${who} braucht Hilfe`,
    helpWhy: (title) => `Eine Antwort auf ${titled(title)}. Schreiben Sie der Person, oder notieren Sie einen offenen Punkt.`,
    helpSummary: (who, title) => `${who} braucht Hilfe bei ${titled(title)}.`,
    crowdTitle: 'Jemand im Kanal braucht Hilfe',
    crowdSummary: (title) => `Jemand im Kanal braucht Hilfe bei ${titled(title)}.`,
    crowdWhy: (title) =>
      `Eine Antwort auf ${titled(title)} von jemandem, der nicht an der Einführung teilnimmt. Wer fragt und was gebraucht wird, steht im Bericht dazu, und dort stehen auch alle, die danach noch fragen.`,
    crowdOpen: 'Sehen, wer fragt',
    helpOver: (who) => `${who} braucht keine Hilfe mehr`,
    settled: 'Geklärt',
    talk: (who) => `${who} schreiben`,
  },
  history: {
    written: (title) => `Die Mitteilung ${titled(title)} wurde geschrieben`,
    submitted: (title) => `Die Mitteilung ${titled(title)} ging in die Prüfung`,
    approved: (title) => `Die Mitteilung ${titled(title)} wurde freigegeben`,
    sentBack: (title, reason) => `Die Mitteilung ${titled(title)} wurde zurückgegeben: ${reason}`,
    planned: (title, when) => `Die Mitteilung ${titled(title)} soll ${when} hinausgehen`,
    dropped: (title) => `Die Mitteilung ${titled(title)} wurde herausgenommen`,
    back: (title) => `Ein Schritt der Mitteilung ${titled(title)} wurde zurückgenommen`,
    sent: (title, count, crowd) =>
      `Die Mitteilung ${titled(title)} geht an ${peopleWords(count)}${crowd ? ' und an alle anderen im Kanal' : ''}`,
    closed: (title, count) =>
      `Die Mitteilung ${titled(title)} ist hinausgegangen: ${peopleWords(count)} ${count === 1 ? 'hat' : 'haben'} sie bekommen`,
    counted: (title, { will, done, help }) =>
      `Antworten auf ${titled(title)} von Personen, die nicht an der Einführung teilnehmen: ${will}-mal „Ich mache es“, ${done}-mal „Erledigt“, ${help}-mal „Ich brauche Hilfe“`,
    crowdHelp: (title) => `Jemand im Kanal bittet um Hilfe bei ${titled(title)}`,
    answered: { will: 'macht es', done: 'hat es erledigt', help: 'bittet um Hilfe' },
    unanswered: (who) => `${who} hat eine Antwort auf eine Mitteilung zurückgenommen`,
    passedOn: (who, title) => `${who} hat ${titled(title)} weitergegeben`,
    notPassedOn: (who) => `${who} hat zurückgenommen, etwas weitergegeben zu haben`,
  },
  goesOut: {
    cutNotice: (title) => `Die Mitteilung ${titled(title)}`,
    sendNotice: (title, count) => `Die Mitteilung ${titled(title)} an ${peopleWords(count)}`,
    sendToCrowd: (title) => `Die Mitteilung ${titled(title)} an alle anderen im Kanal`,
  },
};
