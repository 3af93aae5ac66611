// The sentences of the tab's pages that are worked out on the server, in German.
import { dayWords } from '../dates.ts';
import type * as en from '../en/views.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { capital, counted, dativeWorkingDays, outOf, slipWords, spelled, workingDays } from './counts.ts';

/** "4 von 6 Ergebnissen" */
const ofDeliverables = (met: number, all: number): string => `${outOf(met, all)} ${all === 1 ? 'Ergebnis' : 'Ergebnissen'}`;
/** "4 von 6 Teams haben" */
const ofTeams = (some: number, all: number): string =>
  `${outOf(some, all)} ${all === 1 ? 'Team' : 'Teams'} ${some === 1 ? 'hat' : 'haben'}`;
/** So many issues, which are neuter. */
const issuesSpelled = (count: number): string => (count === 1 ? 'eines' : spelled(count));
const kinds: Record<string, string> = { minor: 'geringe', serious: 'ernste', red: 'rote' };
const kindOf = (kind: string): string => kinds[kind] ?? kind;

export const viewWords: Spoken<typeof en.viewWords> = {
  notice: {
    setup: '',
    running: '',
    paused: 'Diese Einführung ruht. Milepost sendet nichts, bis jemand sie fortsetzt.',
    closed: 'Diese Einführung ist abgeschlossen. Alles bleibt lesbar, und es wird nichts mehr gesendet.',
  },
  noOwner: (role) => (role ? `Noch nicht besetzt: ${role}` : 'Noch ist niemand zuständig'),

  goLiveOn: (name, day) => `${name} wird erwartet für ${dayWords(day)}`,
  onPlanFor: (name, day) => `${name} liegt für ${dayWords(day)} im Plan.`,
  earlyFor: (name, day, days) => `${name} wird für ${dayWords(day)} erwartet, ${workingDays(days)} früher.`,
  allSigned: (count) => (count === 1 ? 'Der eine Meilenstein ist abgenommen.' : `Alle ${count} Meilensteine sind abgenommen.`),
  acceptedAsFinal: (name) => `„${name}“ wurde als letzter Meilenstein angenommen.`,
  wereLeftOut: (names) => `${listed(names)} ${names.length === 1 ? 'entfällt' : 'entfallen'}`,
  phaseLine: (phase, week, weeks) => `Phase „${phase}“, Woche ${outOf(week, weeks)}.`,
  plannedFor: (day) => `Geplant für ${dayWords(day)}, beim Kickoff vereinbart.`,

  signedOn: (day) => `Abgenommen ${dayWords(day)}`,
  metOf: (met, all) => `${ofDeliverables(met, all)} erfüllt`,
  inReview: (met, all) => (met === all ? 'Zur Abnahme' : `${ofDeliverables(met, all)} erfüllt`),
  notStarted: 'Nicht begonnen',
  leftOut: 'Entfällt',
  due: (due, forecast) => (due === forecast ? `Fällig ${dayWords(due)}` : `Fällig ${dayWords(due)}, erwartet ${dayWords(forecast)}`),
  slip: (days) => capital(slipWords(days)),
  slipShort: (days) => `${counted(Math.abs(days), 'Tag', 'Tage')} ${days > 0 ? 'später' : 'früher'}`,
  signedAs: (state, slip) => `${state}, ${slip}`,

  met: (name, met, all) => `${name}: ${ofDeliverables(met, all)} erfüllt.`,
  nothingToMeet: (name) => `${name} hat noch keine Ergebnisse.`,
  slips: (name, days, last) => `${name} verschiebt sich um ${dativeWorkingDays(days)}${last ? `, und ${last} mit` : ''}.`,
  slipCause: (team, done) => (done ? `${team}: ${done}` : `${team} hat es in der letzten Meldung gesagt`),
  slipByTime: 'Sein Tag ist vorbei, und er ist noch nicht abgenommen',
  slipHeld: (name, on, days) => `Er braucht „${name}“, ${dayWords(on)}, ${slipWords(days)}`,
  slipMoved: (reason) => (reason ? `Seine Termine wurden verschoben: ${reason}` : 'Seine Termine wurden verschoben'),
  isOnPlan: (name) => `${name} liegt im Plan.`,
  noIssues: 'Kein rotes Problem ist offen.',
  redIssues: (open, taken, waitsFor) => {
    const waiting = open - taken;
    const on = waitsFor ? ` auf ${waitsFor}` : '';
    if (open === 1) return waiting ? `Ein rotes Problem wartet${on}.` : 'Ein rotes Problem ist offen und übernommen.';
    const all = `${open} rote Probleme`;
    if (!waiting) return `${all} sind offen, alle sind übernommen.`;
    if (!taken) return `${all} sind offen, alle warten${on}.`;
    const rest = `${issuesSpelled(waiting)} ${waiting === 1 ? 'wartet' : 'warten'}${on}`;
    return `${all} sind offen. ${capital(issuesSpelled(taken))} ${taken === 1 ? 'ist' : 'sind'} übernommen, ${rest}.`;
  },
  tookAfter: (who, span) => `${who} hat das letzte übernommen, Dauer: ${span}`,
  reported: (some, all) => (all ? `${ofTeams(some, all)} heute gemeldet.` : 'Heute ist keine Meldung fällig.'),
  reportedLast: (some, all, day) =>
    all ? `${ofTeams(some, all)} am ${dayWords(day)} gemeldet.` : `Am ${dayWords(day)} war keine Meldung fällig.`,
  dueAt: (teams, one, time) => `${teams} ${one ? 'ist' : 'sind'} um ${time}\u00a0Uhr an der Reihe`,
  openUntil: (teams, one, time) => `${teams} ${one ? 'hat' : 'haben'} bis ${time}\u00a0Uhr Zeit`,
  missing: (teams, one) => `${teams} ${one ? 'fehlt' : 'fehlen'}`,
  manyTeams: (count) => counted(count, 'Team', 'Teams'),
  allIn: 'Niemand fehlt',
  noTeams: 'Noch meldet kein Team. Benennen Sie, wer für jedes Team spricht.',

  sign: (name) => `„${name}“ abnehmen`,
  decide: (name, before) =>
    before ? `Entscheiden: „${name}“ verlängern oder „${before}“ als endgültig annehmen` : `Entscheiden: „${name}“ verlängern`,
  take: (kind, title) => `Das ${kindOf(kind)} Problem „${title}“ übernehmen`,
  settle: (kind, title) => `Das ${kindOf(kind)} Problem „${title}“ lösen`,
  meet: (title) => `„${title}“ erfüllen`,
  askSign: (name) => `Um die Abnahme von „${name}“ bitten`,
  report: (team) => `Für ${team} melden`,
  nameFor: (team) => `Benennen, wer für ${team} spricht`,
  nameRole: (role) => `Rolle besetzen: ${role}`,
  waitingSince: (day) => `wartet seit ${dayWords(day)}`,
  byDay: (day) => `bis ${dayWords(day)}`,
  dueDay: (day) => `fällig ${dayWords(day)}`,
  dueToday: 'heute fällig',
  dueSince: (day) => `fällig seit ${dayWords(day)}`,
  raisedAt: (time) => `gemeldet ${time}`,
  takenAt: (moment) => `übernommen ${moment}`,
  byTime: (time) => `bis ${time}\u00a0Uhr`,
  lateSince: (moment, isToday) => (isToday ? `war um ${moment}\u00a0Uhr fällig` : `war fällig ${moment}`),
  willDo: (day) => `zugesagt, bis ${dayWords(day)}`,

  planLead: (signed, all) => `${outOf(signed, all)} ${all === 1 ? 'Meilenstein' : 'Meilensteinen'} abgenommen.`,
  planSlip: 'Der Rest kommt später:',
  planSlipUpTo: 'Der Rest kommt später, bis zu',
  planOnTime: 'Der Rest liegt im Plan.',
  slipStarts: (deliverable, milestone) => `Der Verzug beginnt bei „${deliverable}“ in „${milestone}“.`,
  slipStartsTeam: (team, milestone) => `Der Verzug beginnt bei ${team} in „${milestone}“.`,
  nextDue: (name, day) => `Als Nächstes kommt ${name}, am ${dayWords(day)} fällig.`,
  metOn: (day) => `Erfüllt ${dayWords(day)}`,
  open: 'Offen',
  behind: (days) => `${counted(days, 'Tag', 'Tage')} zurück`,
  blocked: 'Durch ein Problem blockiert',
  changes: (count) => counted(count, 'Änderung seither', 'Änderungen seither'),
  blockedBy: (title) => `Blockiert „${title}“.`,

  statusLead: (some, all) => (all ? `${ofTeams(some, all)} gemeldet.` : 'Heute ist keine Meldung fällig.'),
  oneIsBehind: 'Eines liegt',
  someAreBehind: (count) => `${capital(spelled(count))} liegen`,
  daysBehind: (days) => `${workingDays(days)} zurück.`,
  upTo: (days) => `bis zu ${workingDays(days)} zurück.`,
  nobodyBehind: 'Niemand liegt hinter dem Plan.',
  askedDaily: (time) => `Jedes Team wird täglich um ${time}\u00a0Uhr gefragt, nach der eigenen Uhr.`,
  askedDifferently: 'Jedes Team wird an jedem Arbeitstag einmal gefragt, zur eigenen Uhrzeit.',
  noChange: 'Keine Änderung seit der Meldung davor.',
  notDueYet: 'Noch nicht fällig',
  askedAtTime: (time) => `Wird um ${time}\u00a0Uhr gefragt.`,
  askedAlready: (time) => `Um ${time}\u00a0Uhr gefragt. Noch keine Antwort.`,
  notReported: 'Es kam keine Meldung.',
  missedByUs: 'Milepost war nicht da und hat nicht gefragt.',
  awayUntil: (day) => `Bis ${dayWords(day)} abwesend.`,
  nobodySpeaks: 'Noch spricht niemand für dieses Team.',
  digestAt: (time) => `Der Tagesüberblick geht um ${time}\u00a0Uhr in den Kanal.`,
  digestSent: (time) => `Der Tagesüberblick ging um ${time}\u00a0Uhr in den Kanal. Spätere Meldungen werden ergänzt.`,
  openIssues: (open, waiting) => (open ? `${open} offen, ${waiting} ${waiting === 1 ? 'wartet' : 'warten'}` : 'Keine offen'),
  raisedBy: (moment, who) => `Gemeldet ${moment} von ${who}.`,
  toldAt: (time) => `Benachrichtigt ${time}`,
  toldGone: (time, gone, all) => `Benachrichtigt ${time}, ${gone}\u00a0von\u00a0${all}\u00a0min vorbei`,
  toldNext: (time, minutes) => `Wird benachrichtigt ${time}, in ${minutes}\u00a0min`,
  toldLater: (time) => `Wird benachrichtigt ${time}`,
  tookIt: (moment, span) => `Übernommen ${moment}, Dauer: ${span}`,
  spared: 'Musste nicht benachrichtigt werden',
  has: (who) => `Übernommen von ${who}`,
  waits: 'Wartet darauf, dass es jemand übernimmt',
  resolved: (title) => `Gelöst: ${title}`,
  settled: (who, moment) => `Gelöst von ${who}, ${moment}`,

  cellOn: 'im Plan',
  cellAhead: (days) => `${workingDays(days)} voraus`,
  cellBehind: (days) => `${workingDays(days)} zurück`,
  cellRed: (count) => counted(count, 'rotes Problem', 'rote Probleme'),
  cell: {
    missing: 'keine Meldung',
    away: 'abwesend',
    notDue: 'noch nicht fällig',
    notAsked: 'nicht gefragt',
    missedByUs: 'nicht gefragt, Milepost war nicht da',
    declined: 'nichts zu sagen',
  },
  letters: { ahead: 'V', good: 'P', late: 'Z', missing: 'K', away: 'A', notDue: '·', notAsked: '', missedByUs: '–', declined: 'N' },
  legend: {
    ahead: 'voraus, in Tagen',
    good: 'im Plan',
    late: 'zurück, in Tagen',
    missing: 'keine Meldung',
    away: 'abwesend',
    notDue: 'noch nicht fällig',
    red: 'rotes Problem',
  },

  decideTitle: (day) => `Bis ${dayWords(day)} entscheiden`,
  willNotBeReady: (name, days) => `${name} kommt ${workingDays(days)} später.`,
  extendTo: (day) => `Bis ${dayWords(day)} verlängern`,
  extendText: (last, from, to) =>
    from === to
      ? `${last} bleibt für ${dayWords(from)} geplant.`
      : `${last} wird statt für ${dayWords(from)} für ${dayWords(to)} erwartet.`,
  accept: (name) => `„${name}“ als endgültig annehmen`,
  acceptText: (names) => `${names} entfallen. Was abgenommen ist, bleibt in Gebrauch.`,
  acceptTextOne: (name) => `${name} entfällt. Was abgenommen ist, bleibt in Gebrauch.`,
  decided: (who, what, day) => `${who} hat am ${dayWords(day)} entschieden: ${what}.`,

  sinceYesterday: 'Seit gestern',
  sinceDay: (day) => `Seit ${dayWords(day)}`,

  steps: {
    team: {
      title: 'Sagen Sie, wer für jedes Team spricht',
      text: 'Eine Person je Team wird an jedem Arbeitstag gefragt. Ein Team ohne Stimme wird nicht gefragt.',
    },
    sign: {
      title: 'Sagen Sie, wer abnimmt',
      text: 'Die fachlich Verantwortlichen, die jeden Meilenstein abnehmen, nach ihren Rollen benannt.',
    },
    plan: {
      title: 'Sehen Sie Meilensteine und Termine durch',
      text: 'Was jeder liefert, und wann. Diese Termine bleiben als Basistermine erhalten.',
    },
  },
};
