import type * as en from '../../en/cards/checkin.ts';
import type { Spoken } from '../../spoken.ts';
import { capital, kinds, planned, several, slip } from './said.ts';

/** The day’s check-in in German: what it asks, what it thanks for, and its one reminder. */
export const checkinWords: Spoken<typeof en.checkinWords> = {
  checkin: {
    openUntil: (at) => `offen bis ${at}\u00a0Uhr`,
    closedAt: (at) => `geschlossen um ${at}\u00a0Uhr, eine späte Meldung zählt noch`,
    title: (team) => `${team}: Wie lief es heute?`,
    due: (milestone, on) => `${milestone} ist am ${on} fällig.`,
    waits: (milestone, on, count) => `${milestone} ist am ${on} fällig und wartet auf ${count === 1 ? 'eines' : count} Ihrer Ergebnisse.`,
    noChangeAgain: (team, times) => `${times}-mal in Folge keine Änderung. Was hält ${team} auf?`,
    done: 'Heute erledigt',
    doneExample: 'Eine Tatsache: 3 von 4 Quellen bereinigt',
    doneError: 'Schreiben Sie etwas, das erledigt ist, oder tippen Sie auf „Keine Änderung“.',
    plan: 'Gegenüber dem Plan',
    planError: 'Wählen Sie, wie viele Tage voraus oder zurück.',
    planChoices: [0, -1, -2, -3, -4, -5, -6, -7, -8, -9, -10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((days) => [
      String(days),
      capital(planned(days)),
    ]),
    issue: 'Ein Problem, neu oder gelöst?',
    add: 'Hinzufügen',
    kind: 'Was für ein Problem?',
    kinds: [
      ['minor', 'Neu: gering'],
      ['serious', 'Neu: ernst'],
      ['red', 'Neu: rot, es blockiert uns'],
      ['resolved', 'Heute gelöst'],
    ],
    which: 'Falls gelöst: welches?',
    send: 'Senden',
    noChange: 'Keine Änderung',
  },
  receipt: {
    sent: 'Gesendet',
    title: (person, team) => `Danke, ${person}. ${team} hat gemeldet.`,
    done: 'Erledigt',
    plan: 'Plan',
    issue: 'Problem',
    noChange: 'Keine Änderung seit der letzten Meldung',
    noIssue: 'Keines',
    planNow: (days, was) => {
      if (was === null || was === days) return capital(planned(days));
      const short = was !== 0 && Math.sign(was) === Math.sign(days);
      return `${capital(planned(days))}, vorher ${short ? Math.abs(was) : planned(was)}`;
    },
    issueNow: (kind, text) => (text === '' ? kinds[kind] : `${kinds[kind]}: ${text}`),
    reads: (milestone, on, days) => `${milestone} wird jetzt für ${on} erwartet, ${slip(days)}.`,
    sees: (person) => `${person && `${person} sieht es. `}Mehr brauchen wir nicht von Ihnen.`,
    redTold: (person) => `Das rote Problem ging sofort an ${person}.`,
    redTaken: 'Sie hören von mir, sobald es jemand übernimmt.',
    until: (at) => `Im Tagesüberblick um ${at}\u00a0Uhr. Bis dahin können Sie es ändern.`,
  },
  nudge: {
    left: (minutes) => `noch ${several(minutes, 'Minute', 'Minuten')}`,
    closes: (at) => `schließt um ${at}\u00a0Uhr`,
    titleOnly: (team) => `Nur ${team} ist noch offen`,
    title: (team) => `${team} ist noch offen`,
    asks: (person) => `Kommt nichts, frage ich ${person}, und im Tagesüberblick steht es auch.`,
    says: 'Kommt nichts, steht es so im Tagesüberblick.',
    report: 'Melden',
    summary: (title, at) => `${title}. Die Abfrage schließt um ${at}\u00a0Uhr.`,
  },
};
