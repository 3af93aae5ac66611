// What goes out in the next seven days, in German.

import type * as en from '../en/goesOut.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

/** As many names as are read in a line. */
const mostNames = 6;

/** @example someOf(['Datenteam', 'Vertrieb']) // ': Datenteam, Vertrieb' */
const someOf = (names: readonly string[]): string => {
  const left = names.length - mostNames;
  return names.length
    ? `: ${names.slice(0, mostNames).join(', ')}${left > 0 ? ` und ${left} ${left === 1 ? 'weiteres' : 'weitere'}` : ''}`
    : '';
};

const ifNobody = ', falls bis dahin niemand geantwortet hat';

export const goesOutWords: Spoken<typeof en.goesOutWords> = {
  askStatus: (teams) =>
    teams.length === 1
      ? `${teams[0]} wird nach dem Stand gefragt`
      : `${counted(teams.length, 'Team', 'Teams')} werden nach dem Stand gefragt${someOf(teams)}`,
  nudgeStatus: (teams) =>
    teams.length === 1
      ? `Erinnerung an ${teams[0]}${ifNobody}`
      : `Erinnerung an ${counted(teams.length, 'Team', 'Teams')}${ifNobody}${someOf(teams)}`,
  askDeputy: (teams, who) => `Frage für ${listed(teams)} an die Vertretung${ifNobody}: ${who}`,
  askAgain: (teams, who) => `Neue Frage für ${listed(teams)}: ${who}`,
  tellMissing: (teams, who) =>
    `Nachricht an ${who}, dass ${listed(teams)} nichts gesagt ${teams.length === 1 ? 'hat' : 'haben'}${ifNobody}`,
  tellDraft: (who) => `Entwurf des Tagesüberblicks an ${who}`,
  sendDigest: 'Tagesüberblick an den Kanal',
  sendWeek: 'Wochenbericht an den Kanal',
  cutReminders: (people) => (people ? `Hinweise an ${counted(people, 'Person', 'Personen')}` : 'Eine Runde Hinweise, bisher an niemanden'),
  tellSummary: (who) => `Zusammenfassung am Montag an ${who}`,
  tellIssue: (what, who) => `„${what}“ geht an ${who}, falls es bis dahin niemand übernommen hat`,
  repeatIssue: (what, who) => `„${what}“ geht noch einmal an ${who}, falls es bis dahin niemand übernommen hat`,
  askStale: (what, who) => `Frage an ${who}, ob „${what}“ noch so ist`,
  askSignoff: (milestone, who) => `Bitte um Abnahme von „${milestone}“ an ${who}`,
  nudgeSignoff: (milestone, who) => `Erinnerung an die Abnahme von „${milestone}“ an ${who}${ifNobody}`,
  tellHeld: (milestone, who) => `Nachricht an ${who}, was die Abnahme von „${milestone}“ aufhält${ifNobody}`,
  askDecision: (milestone, who) => `Bitte um eine Entscheidung zu „${milestone}“ an ${who}`,
  nudgeDecision: (milestone, who) => `Erinnerung an die Entscheidung zu „${milestone}“ an ${who}${ifNobody}`,
  escalateDecision: (milestone, who) => `Die Entscheidung zu „${milestone}“ geht an ${who}${ifNobody}`,
  chaseRisk: (what, who) => `Frage an ${who}, ob „${what}“ begonnen hat`,
  tellFollowUp: (who) => `Ein offener Punkt an ${who}`,
  tellCheck: (who) => `Nachricht über ein Gespräch an ${who}`,
  askAcceptance: (who) => `Bitte an ${who}, Neues im Playbook zu bestätigen`,
  nudgeAcceptance: (who) => `Erinnerung an ${who}, was noch zu bestätigen ist${ifNobody}`,
  other: (who) => `Eine Karte an ${who}`,
  channel: 'den Kanal',

  /** Why it is not held back. */
  waitedFor: (kind) => {
    if (/Issue|Stale|Unreachable|Passed|Taken|Resolved|Concern|News/.test(kind))
      return 'Schlechte Nachrichten gehen weiter, bis sie jemand übernimmt';
    if (/Playbook/.test(kind)) return 'Darauf wartet jemand';
    if (/Decision/.test(kind)) return 'Eine Entscheidung wartet auf diese Person';
    return /Signoff|Held|Question|Answer|Rejected|celebrate/.test(kind) ? 'Eine Abnahme wartet auf diese Person' : 'Darauf wartet jemand';
  },

  skip: 'Auslassen',
  putBack: 'Zurückholen',
  skipped: (who) => `${who}: geht nicht hinaus`,

  card: {
    title: (count) =>
      count
        ? `In den nächsten sieben Tagen ${count === 1 ? 'geht eine Nachricht' : `gehen ${count} Nachrichten`} hinaus`
        : 'In den nächsten sieben Tagen geht nichts hinaus',
    asOf: (moment) => `Stand ${moment}`,
    rests: 'Die Einführung ruht: Bis sie weitergeht, geht nichts hinaus.',
    why: 'Was von einer Antwort abhängt, steht hier, wie es käme. Worauf jemand wartet, wird nicht zurückgehalten.',
    all: 'Alles in der Registerkarte',
    more: (count) => (count === 1 ? 'und 1 weiterer Eintrag' : `und ${count} weitere`),
    when: (day, time) => `${day}, ${time}`,
  },
};
