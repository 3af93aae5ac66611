// The sentences of the tab's pages that are worked out on the server, in French.

import { dayWords } from '../dates.ts';
import type * as en from '../en/views.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { capital, counted, slipWords, workingDays } from './counts.ts';

const severities: Record<string, string> = { red: 'rouge', serious: 'sérieux', minor: 'mineur' };
const kindOf = (kind: string) => severities[kind] ?? kind;
const metOf = (met: number, all: number) => `${counted(met, 'livrable réalisé', 'livrables réalisés')} sur ${all}`;
const reports = (some: number, all: number) =>
  `${counted(some, 'équipe')} sur ${all} ${some < 2 ? 'a fait son rapport' : 'ont fait leur rapport'}`;

export const viewWords: Spoken<typeof en.viewWords> = {
  notice: {
    setup: '',
    running: '',
    paused: 'Ce déploiement est en pause. Milepost n’envoie rien avant que quelqu’un ne le reprenne.',
    closed: 'Ce déploiement est clos. Tout reste lisible, et plus rien n’est envoyé.',
  },
  noOwner: (role) => (role ? `Personne n’a encore ce rôle : ${role}` : 'Personne n’en est encore responsable'),

  goLiveOn: (name, day) => `${name} est attendu pour le ${dayWords(day)}`,
  onPlanFor: (name, day) => `${name} est en bonne voie pour le ${dayWords(day)}.`,
  earlyFor: (name, day, days) => `${name} est attendu pour le ${dayWords(day)}, ${workingDays(days)} d’avance.`,
  allSigned: (count) => (count < 2 ? 'Le seul jalon est signé.' : `Les ${counted(count, 'jalon')} sont signés.`),
  acceptedAsFinal: (name) => `${name} a été accepté comme dernier jalon.`,
  wereLeftOut: (names) => `${names.length < 2 ? 'Écarté' : 'Écartés'} : ${listed(names)}`,
  phaseLine: (phase, week, weeks) => `Phase ${phase}, semaine ${week} sur ${weeks}.`,
  plannedFor: (day) => `Prévu pour le ${dayWords(day)}, convenu au lancement.`,

  signedOn: (day) => `Signé le ${dayWords(day)}`,
  metOf,
  inReview: (met, all) => (met === all ? 'À signer' : metOf(met, all)),
  notStarted: 'Pas commencé',
  leftOut: 'Écarté',
  due: (due, forecast) =>
    due === forecast ? `Prévu pour le ${dayWords(due)}` : `Prévu pour le ${dayWords(due)}, attendu le ${dayWords(forecast)}`,
  slip: (days) => capital(slipWords(days)),
  slipShort: (days) => `${counted(Math.abs(days), 'jour')} ${days > 0 ? 'de retard' : 'd’avance'}`,
  signedAs: (state, slip) => `${state}, ${slip.charAt(0).toLowerCase()}${slip.slice(1)}`,

  met: (name, met, all) => `${name} : ${metOf(met, all)}.`,
  nothingToMeet: (name) => `${name} n’a pas encore de livrables.`,
  slips: (name, days, last) => `${name} se décale de ${workingDays(days)}${last ? `, et avec lui ${last}` : ''}.`,
  slipCause: (team, done) => (done ? `${team} : ${done}` : `${team} l’a dit dans son dernier rapport`),
  slipByTime: 'Son jour est passé, et il n’est pas encore signé',
  slipHeld: (name, on, days) => `Il dépend de « ${name} », ${dayWords(on)}, ${slipWords(days)}`,
  slipMoved: (reason) => (reason ? `Ses dates ont été déplacées : ${reason}` : 'Ses dates ont été déplacées'),
  isOnPlan: (name) => `${name} est dans les temps.`,
  noIssues: 'Aucun problème rouge n’est ouvert.',
  redIssues(open, taken, waitsFor) {
    const all = counted(open, 'problème rouge ouvert', 'problèmes rouges ouverts');
    if (taken === open) return open === 1 ? `${all}, et quelqu’un s’en charge.` : `${all}, tous pris en charge.`;
    const waiting = open - taken;
    const rest = `${waiting < 2 ? 'attend' : 'attendent'} ${waitsFor || 'quelqu’un'}`;
    return taken ? `${all}. ${taken} pris en charge, ${waiting} ${rest}.` : `${all} ${rest}.`;
  },
  tookAfter: (who, span) => `Le dernier a été pris en charge par ${who}, ${span} après son signalement`,
  reported: (some, all) => (all ? `${reports(some, all)} aujourd’hui.` : 'Aucun rapport n’est attendu aujourd’hui.'),
  reportedLast: (some, all, day) =>
    all ? `${reports(some, all)} le ${dayWords(day)}.` : `Aucun rapport n’était attendu le ${dayWords(day)}.`,
  dueAt: (teams, _one, time) => `Question posée à ${time} : ${teams}`,
  openUntil: (teams, one, time) => `${teams} ${one ? 'a' : 'ont'} jusqu’à ${time} pour répondre`,
  missing: (teams) => `Sans rapport : ${teams}`,
  manyTeams: (count) => counted(count, 'équipe'),
  allIn: 'Personne ne manque',
  noTeams: 'Aucune équipe ne fait encore de rapport. Désignez qui parle pour chaque équipe.',

  sign: (name) => `Signer « ${name} »`,
  decide: (name, before) =>
    before ? `Décider : prolonger « ${name} » ou accepter « ${before} » comme définitif` : `Décider : prolonger « ${name} »`,
  take: (kind, title) => `Prendre en charge le problème ${kindOf(kind)} « ${title} »`,
  settle: (kind, title) => `Régler le problème ${kindOf(kind)} « ${title} »`,
  meet: (title) => `Réaliser « ${title} »`,
  askSign: (name) => `Demander la signature de « ${name} »`,
  report: (team) => `Faire le rapport pour ${team}`,
  nameFor: (team) => `Désigner qui parle pour ${team}`,
  nameRole: (role) => `Attribuer le rôle : ${role}`,
  waitingSince: (day) => `en attente depuis le ${dayWords(day)}`,
  byDay: (day) => `au plus tard ${dayWords(day)}`,
  dueDay: (day) => `prévu ${dayWords(day)}`,
  dueToday: 'à faire aujourd’hui',
  dueSince: (day) => `dû depuis le ${dayWords(day)}`,
  raisedAt: (time) => `signalé : ${time}`,
  takenAt: (moment) => `pris en charge : ${moment}`,
  byTime: (time) => `avant ${time}`,
  lateSince: (moment, isToday) => `attendu ${isToday ? 'à' : 'le'} ${moment}`,
  willDo: (day) => `promis, au plus tard ${dayWords(day)}`,

  planLead: (signed, all) => `${counted(signed, 'jalon signé', 'jalons signés')} sur ${all}.`,
  planSlip: 'Le reste se décale de',
  planSlipUpTo: 'Le reste se décale d’au plus',
  planOnTime: 'Le reste est dans les temps.',
  slipStarts: (deliverable, milestone) => `Le retard commence avec « ${deliverable} » dans « ${milestone} ».`,
  slipStartsTeam: (team, milestone) => `Le retard commence avec ${team} dans « ${milestone} ».`,
  nextDue: (name, day) => `Ensuite vient ${name}, prévu pour le ${dayWords(day)}.`,
  metOn: (day) => `Réalisé le ${dayWords(day)}`,
  open: 'Ouvert',
  behind: (days) => `${counted(days, 'jour')} de retard`,
  blocked: 'Bloqué par un problème',
  changes: (count) => counted(count, 'changement depuis', 'changements depuis'),
  blockedBy: (title) => `Bloque « ${title} ».`,

  statusLead: (some, all) => (all ? `${reports(some, all)}.` : 'Aucun rapport n’est attendu aujourd’hui.'),
  oneIsBehind: 'Une a',
  someAreBehind: (count) => `${count} ont`,
  daysBehind: (days) => `${workingDays(days)} de retard.`,
  upTo: (days) => `jusqu’à ${workingDays(days)} de retard.`,
  nobodyBehind: 'Personne n’est en retard sur le plan.',
  askedDaily: (time) => `Chaque équipe reçoit la question chaque jour à ${time}, à son heure locale.`,
  askedDifferently: 'Chaque équipe reçoit la question une fois par jour ouvré, à sa propre heure.',
  noChange: 'Pas de changement depuis le rapport précédent.',
  notDueYet: 'Pas encore attendu',
  askedAtTime: (time) => `La question vient à ${time}.`,
  askedAlready: (time) => `Question posée à ${time}. Pas encore de réponse.`,
  notReported: 'Aucun rapport n’est arrivé.',
  missedByUs: 'Milepost était arrêté et n’a pas posé la question.',
  awayUntil: (day) => `Absence jusqu’au ${dayWords(day)}.`,
  nobodySpeaks: 'Personne ne parle encore pour cette équipe.',
  digestAt: (time) => `Le résumé part dans le canal à ${time}.`,
  digestSent: (time) => `Le résumé est parti dans le canal à ${time}. Les rapports tardifs y sont ajoutés.`,
  openIssues: (open, waiting) => (open ? `${counted(open, 'ouvert')}, ${waiting} en attente` : 'Aucun ouvert'),
  raisedBy: (moment, who) => `Signalé par ${who}, ${moment}.`,
  toldAt: (time) => `Au courant : ${time}`,
  toldGone: (time, gone, all) => `Au courant : ${time}, ${gone} min écoulées sur ${all}`,
  toldNext: (time, minutes) => `Au courant à ${time}, dans ${minutes} min`,
  toldLater: (time) => `Au courant à ${time}`,
  tookIt: (moment, span) => `Pris en charge ${moment}, après ${span}`,
  spared: 'Aucun message nécessaire',
  has: (who) => `${who} s’en charge`,
  waits: 'Attend que quelqu’un le prenne en charge',
  resolved: (title) => `Réglé\u00a0: ${title}`,
  settled: (who, moment) => `Réglé par ${who}, ${moment}`,

  cellOn: 'comme prévu',
  cellAhead: (days) => `${workingDays(days)} d’avance`,
  cellBehind: (days) => `${workingDays(days)} de retard`,
  cellRed: (count) => counted(count, 'problème rouge', 'problèmes rouges'),
  cell: {
    missing: 'sans rapport',
    away: 'absence',
    notDue: 'pas encore attendu',
    notAsked: 'pas de question posée',
    missedByUs: 'pas de question posée, Milepost était arrêté',
    declined: 'rien à dire',
  },
  letters: { ahead: 'A', good: 'P', late: 'R', missing: 'S', away: 'X', notDue: '·', notAsked: '', missedByUs: '–', declined: 'N' },
  legend: {
    ahead: 'en avance, en jours',
    good: 'comme prévu',
    late: 'en retard, en jours',
    missing: 'sans rapport',
    away: 'absence',
    notDue: 'pas encore attendu',
    red: 'problème rouge',
  },

  decideTitle: (day) => `À décider au plus tard ${dayWords(day)}`,
  willNotBeReady: (name, days) => `${name} aura ${workingDays(days)} de retard.`,
  extendTo: (day) => `Prolonger au ${dayWords(day)}`,
  extendText: (last, from, to) =>
    from === to ? `${last} reste au ${dayWords(from)}.` : `${last} passe du ${dayWords(from)} au ${dayWords(to)}.`,
  accept: (name) => `Accepter « ${name} » comme définitif`,
  acceptText: (names) => `Écartés : ${names}. Ce qui est signé reste en service.`,
  acceptTextOne: (name) => `Écarté : ${name}. Ce qui est signé reste en service.`,
  decided: (who, what, day) => `${who} a décidé le ${dayWords(day)} : ${what}.`,

  sinceYesterday: 'Depuis hier',
  sinceDay: (day) => `Depuis le ${dayWords(day)}`,

  steps: {
    team: {
      title: 'Dites qui parle pour chaque équipe',
      text: 'Une personne par équipe reçoit la question chaque jour ouvré. Une équipe sans porte-parole n’est pas interrogée.',
    },
    sign: {
      title: 'Dites qui signe',
      text: 'Les responsables métier qui signent chaque jalon, désignés par leur rôle.',
    },
    plan: {
      title: 'Parcourez les jalons et les dates',
      text: 'Ce que chacun livre, et quand. Ces dates sont gardées comme dates de référence.',
    },
  },
};
