// What the one-page status for the steering group says in German.
import type { Gap } from '../../../clock/readiness.ts';
import type { Severity } from '../../../templates/Template.ts';
import type { SteeringWords } from '../en/steering.ts';
import type { Say } from '../Say.ts';
import { slip, workingDays } from './units.ts';

const severities: Record<Severity, string> = { minor: 'Gering', serious: 'Ernst', red: 'Rot' };
const issues: Record<Severity, string> = { minor: 'geringe Problem', serious: 'ernste Problem', red: 'rote Problem' };

const gaps: Record<Gap['kind'], (title: string) => string> = {
  noStatement: () => 'Es steht nicht da, wie er für sich läuft',
  noDeliverables: () => 'Er hat noch keine Ergebnisse',
  noCriterion: (title) => `„${title}“ hat kein Kriterium mit Ja oder Nein`,
  noOwner: (title) => `Für „${title}“ ist niemand zuständig`,
  notActive: () => 'Er ist noch ein Entwurf',
  notMet: (title) => `„${title}“ ist noch nicht erfüllt`,
  noEvidence: (title) => `„${title}“ ist ohne Nachweis erfüllt`,
  notTested: () => 'Noch hat ihn kein Anwender ausprobiert',
  testFailed: () => 'Er bestand nicht, als Anwender ihn ausprobierten',
};

/** The page in German. */
export const steeringDe = (say: Say): SteeringWords => ({
  kicker: 'Status für den Lenkungsausschuss',
  made: (day, who) => `${day}  ·  erstellt von ${who}`,
  onPlan: (name, day) => `${name} liegt im Plan für ${day}.`,
  slips: (name, day, days) => `${name} wird für ${day} erwartet, ${slip(say, days)}.`,
  done: 'Alle Meilensteine sind erreicht.',
  none: 'Noch ist kein Meilenstein geplant.',
  paused: 'Die Einführung ruht.',
  closed: 'Die Einführung ist abgeschlossen.',
  inWork: (name, met, all) => `In Arbeit: ${name}, ${met} von ${say.count(all, { one: '# Ergebnis', other: '# Ergebnissen' })} erfüllt.`,
  planned: (day) => `Zuerst vereinbart: ${day}.`,
  because: (cause) => `Grund: ${cause}`,
  causes: {
    held: (name, day, days) => `Er braucht „${name}“, ${day}, ${slip(say, days)}`,
    reported: (team, done) => (done ? `${team}: ${done}` : `${team} hat es in der letzten Meldung gesagt`),
    byTime: 'Sein Tag ist vorbei, und er ist noch nicht abgenommen',
    moved: (reason) => (reason ? `Seine Termine wurden verschoben: ${reason}` : 'Seine Termine wurden verschoben'),
  },
  milestones: {
    title: 'Meilensteine',
    columns: ['Meilenstein', 'Vereinbart', 'Prognose', 'Abweichung', 'Stand'],
    slip: (days) => slip(say, days),
    signed: (day) => `Abgenommen ${day}`,
    met: (day) => `Erfüllt ${day}`,
    review: 'Zur Abnahme',
    metOf: (met, all) => `${met} von ${all} erfüllt`,
    leftOut: 'Entfällt',
    draft: 'Entwurf',
  },
  signed: {
    title: 'Seit dem Start abgenommen',
    line: (name, day, who) => `${name}: ${day}${who.length ? `, durch ${say.listed(who)}` : ''}`,
    none: 'Noch ist nichts abgenommen.',
  },
  decisions: {
    title: 'Offene Entscheidungen',
    none: 'Keine Entscheidung ist offen.',
    line: (text, who, when) => `${text} (${[who, when].filter(Boolean).join(', ')})`,
  },
  issues: {
    title: 'Rote und ernste Probleme',
    none: 'Kein rotes oder ernstes Problem ist offen.',
    line: (severity, text, who, since) =>
      `${severities[severity]}: ${text} ${who ? `Übernommen von ${who}` : 'Noch von niemandem übernommen'}, gemeldet ${since}.`,
  },
  needed: {
    title: 'Vom Lenkungsausschuss gebraucht',
    none: 'Zurzeit nichts.',
    line: (who, text, when) => `${who}: ${text}, ${when}`,
  },
  waits: {
    sign: (name) => `„${name}“ abnehmen`,
    reply: (who, milestone) => `${who} zu „${milestone}“ antworten`,
    decide: (name, before) => `Entscheiden: „${name}“ verlängern${before ? ` oder „${before}“ als endgültig annehmen` : ''}`,
    take: (severity, title) => `Das ${issues[severity]} „${title}“ übernehmen`,
    settle: (severity, title) => `Das ${issues[severity]} „${title}“ lösen`,
    meet: (title) => `„${title}“ erfüllen`,
    askSign: (name) => `Um die Abnahme von „${name}“ bitten`,
    activate: (name) => `„${name}“ aktivieren`,
    closeGaps: (name, count) => `In „${name}“ ${say.count(count, { one: '# Lücke', other: '# Lücken' })} schließen, dann aktivieren`,
    gap: (milestone, kind, title) => `${milestone}: ${gaps[kind](title)}`,
    tryIt: (name) => `„${name}“ ausprobieren und sagen, wie es ging`,
    tryAgain: (name) => `„${name}“ noch einmal ausprobieren: nicht bestanden`,
    begin: (title) => `Mit „${title}“ beginnen, es ist riskant`,
    followUp: (title) => `„${title}“ klären`,
    check: (team, time) => `Gespräch mit ${team} um ${time} Uhr`,
    record: (team, day) => `Festhalten, was das Gespräch mit ${team} am ${day} ergab`,
    follow: (title, who) => `„${title}“ nachgehen: ${who ? `übernommen von ${who}` : 'von niemandem übernommen'}`,
    followMore: (count) =>
      say.count(count, { one: '# weiterem offenen Problem nachgehen', other: '# weiteren offenen Problemen nachgehen' }),
    talk: (person, team) => `Mit ${person} sprechen (${team})`,
    tell: (asker, text) => `${asker} antworten: ${text}`,
    nameVoice: (team) => `Benennen, wer für ${team} spricht`,
    nameRole: (role) => `Rolle besetzen: ${role}`,
    review: (title) => `„${title}“ im Playbook noch einmal ansehen`,
  },
  when: {
    since: (day) => `wartet seit ${day}`,
    by: (day) => `bis ${day}`,
    today: 'heute fällig',
    overdue: (day) => `fällig seit ${day}`,
    raised: (moment) => `gemeldet ${moment}`,
    taken: (moment) => `übernommen ${moment}`,
    lastWord: (day) => `zuletzt gehört ${day}`,
    silent: 'zweimal in Folge keine Meldung',
    behind: (days) => `${workingDays(say, days)} im Rückstand`,
  },
  weeks: {
    title: 'Die nächsten zwei Wochen',
    none: 'Für diese Tage steht nichts im Plan.',
    line: (day, text, who) => `${day}: ${text}${who ? ` (${who})` : ''}`,
  },
  more: (count) => `und ${say.number(count)} weitere, in der Registerkarte`,
  foot: (title) => `${title}. Aus der laufenden Einführung erstellt; die Registerkarte im Kanal zeigt den Stand von jetzt.`,
});
