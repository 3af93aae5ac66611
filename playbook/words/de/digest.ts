// What the digest says in German, on its card and in the tab.

import type { Absence } from '../digestParts.ts';
import type * as en from '../en/digest.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { againstPlan, counted, dativeSpan, outOf, slipWords, titleOf, workingDays } from './counts.ts';

/** As many names as are read in one line. */
const mostNames = 8;

const absences: Record<Exclude<Absence, 'declined' | 'skipped'>, string> = {
  noReport: ': keine Meldung',
  notAsked: ': nicht gefragt',
  notDue: ': noch nicht fällig',
  away: ': abwesend',
  missedByUs: ': nicht gefragt, ich war nicht da',
};

/** What may be set about it. */
export const settingLabels: Spoken<typeof en.settingLabels> = {
  digestDraft: 'Den Tagesüberblick eine halbe Stunde vorher mir zeigen',
  weeklyReport: 'Die Woche an ihrem letzten Arbeitstag im Kanal zusammenfassen',
};

export const digestWords: Spoken<typeof en.digestWords> = {
  title: (blocked, overdue, reported, asked) => {
    const reports = asked ? `${outOf(reported, asked)} gemeldet` : 'heute keine Meldungen';
    if (blocked) return `${counted(blocked, 'Team ist', 'Teams sind')} blockiert, ${reports}`;
    return overdue ? `${counted(overdue, 'Ergebnis ist', 'Ergebnisse sind')} überfällig, ${reports}` : `Niemand ist blockiert, ${reports}`;
  },
  well: 'Alles in Ordnung',
  allIn: (asked, away) =>
    `${asked === 1 ? 'Das eine Team hat' : `Alle ${counted(asked, 'Team', 'Teams')} haben`} gemeldet, und niemand ist blockiert${away.length ? `; abwesend: ${listed(away)}` : ''}.`,
  stays: (milestone, on) => `${milestone} bleibt für ${on} geplant.`,
  headings: {
    late: '',
    blocked: 'Blockiert',
    overdue: 'Überfällig',
    changed: 'Bewegt',
    good: 'Gute Nachrichten',
    missing: 'Noch nicht da',
  },
  late: (on, days) => `: ${on}, ${slipWords(days)}`,
  said: (text) => `: ${text}`,
  took: (who, minutes) => `${who} hat es nach ${dativeSpan(minutes)} übernommen`,
  waits: 'Noch von niemandem übernommen',
  overdue: (days) => `, ${workingDays(days)} überfällig`,
  owned: (owner, milestone) => `${owner || 'Niemand ist zuständig'}, ${milestone}`,
  changed: (days, text) => `, ${againstPlan(days)}${text ? `: ${text}` : ''}`,
  noChange: 'keine Änderung',
  newAt: (at) => `Neu um ${at}\u00a0Uhr`,
  resolved: ': gelöst',
  absent: (state, said) =>
    state === 'declined' ? (said ? `: heute nichts, ${said}` : ': heute nichts') : state === 'skipped' ? `: ${said}` : absences[state],
  teams: (names) =>
    names.length > mostNames
      ? `${names.slice(0, mostNames).join(', ')} und ${names.length - mostNames} ${names.length - mostNames === 1 ? 'weiteres' : 'weitere'}`
      : listed(names),
  more: (count) => (count === 1 ? 'und 1 weiterer Eintrag' : `und ${count} weitere`),
  moreCalm: (count) => `und ${counted(count, 'weiteres Team', 'weitere Teams')}, im Plan oder voraus`,
  next: (who, milestone, on) =>
    who.length
      ? `Als Nächstes bis ${on}: Abnahme von „${milestone}“ durch ${listed(who)}.`
      : `Als Nächstes: ${milestone} ist am ${on} fällig.`,
  minor: (count) => counted(count, 'neues geringes Problem', 'neue geringe Probleme'),
  updated: (at) => `Aktualisiert um ${at}\u00a0Uhr`,
  cameIn: (team) => `${team} hat gemeldet`,
  settledNow: (what) => `gelöst: ${titleOf(what, 60)}`,
  addedBy: (who) => `${who} hat etwas ergänzt`,
  allReports: 'Alle Meldungen',

  sentAt: (at) => `Ging um ${at}\u00a0Uhr hinaus`,
  goesAt: (at) => `Geht um ${at}\u00a0Uhr hinaus`,
  skippedBy: (who) => `ausgelassen von ${who}`,
  missedByUs: 'Er ging nicht hinaus: Ich war nicht da',
  notSent: 'Er konnte nicht im Kanal veröffentlicht werden',
  edit: 'Zeilen ergänzen',
  change: 'Ihre Zeilen ändern',
  editTitle: (day) => `Was soll oben im Tagesüberblick von ${day} stehen?`,
  lines: 'Ihre Zeilen',
  missing: 'Schreiben Sie ein oder zwei Zeilen, oder lassen Sie es leer, um Ihre Zeilen zu entfernen.',
  example: 'Lyon hat am Donnerstag Schulung, danke an alle',
  skip: 'Auslassen',

  draft: {
    where: 'der Entwurf, für Sie',
    band: 'Geht von selbst hinaus',
    at: (at) => `um ${at}\u00a0Uhr`,
    title: (title) => `Im Tagesüberblick steht: ${title}`,
    why: 'Er geht von selbst hinaus: Sie müssen nichts tun. Späte Meldungen werden aufgenommen, sobald sie kommen.',
    add: 'Ergänzen',
    addLine: 'Zeile ergänzen',
    changeLine: 'Ändern',
    let: 'So lassen',
    skip: 'Heute auslassen',
    letGo: (at) => `Er geht um ${at}\u00a0Uhr von selbst hinaus`,
    out: 'Er ist draußen',
    outTitle: (day) => `Der Tagesüberblick von ${day} ist im Kanal`,
    outWhy: 'Ihre Zeilen können noch geändert werden: Der Beitrag im Kanal wird an Ort und Stelle geändert.',
    skipped: 'Ausgelassen',
    skippedTitle: (day) => `Am ${day} geht kein Tagesüberblick hinaus`,
    skippedBy: (who, when) => `${who} hat ihn herausgenommen, ${when}. Alles steht in der Registerkarte.`,
    putBack: 'Doch senden',
    restsTitle: (day) => `Der Tagesüberblick von ${day} ging nicht hinaus`,
    change: 'Doch ändern',
  },
};
