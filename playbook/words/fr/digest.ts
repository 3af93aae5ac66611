// What the digest says, on its card and in the tab, in French.

import type { Absence } from '../digestParts.ts';
import type * as en from '../en/digest.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { againstPlan, counted, slipWords, spanWords, titleOf, workingDays } from './counts.ts';

/** As many names as are read in one line. */
const mostNames = 8;

const absences: Record<Exclude<Absence, 'declined' | 'skipped'>, string> = {
  noReport: ' : pas de rapport',
  notAsked: ' : pas de question posée',
  notDue: ' : pas encore attendu',
  away: ' : absence',
  missedByUs: ' : pas de question posée, je n’étais pas là',
};

/** What may be set about it. */
export const settingLabels: Spoken<typeof en.settingLabels> = {
  digestDraft: 'Me montrer le résumé une demi-heure avant son envoi',
  weeklyReport: 'Raconter la semaine dans le canal, son dernier jour ouvré',
};

export const digestWords: Spoken<typeof en.digestWords> = {
  title: (blocked, overdue, reported, asked) => {
    const reports = asked ? `${counted(reported, 'rapport')} sur ${asked}` : 'pas de rapport aujourd’hui';
    if (blocked) return `${counted(blocked, 'équipe bloquée', 'équipes bloquées')}, ${reports}`;
    return overdue ? `${counted(overdue, 'livrable en retard', 'livrables en retard')}, ${reports}` : `Personne n’est bloqué, ${reports}`;
  },
  well: 'Tout va bien',
  allIn: (asked, away) =>
    `${asked === 1 ? 'La seule équipe a fait son rapport' : `Les ${counted(asked, 'équipe')} ont fait leur rapport`} et personne n’est bloqué${away.length ? `. Absence : ${listed(away)}` : ''}.`,
  stays: (milestone, on) => `« ${milestone} » reste au ${on}.`,
  headings: {
    late: '',
    blocked: 'Bloqué',
    overdue: 'En retard',
    changed: 'A avancé',
    good: 'Bonnes nouvelles',
    missing: 'Pas encore là',
  },
  late: (on, days) => ` : ${on}, ${slipWords(days)}`,
  said: (text) => ` : ${text}`,
  took: (who, minutes) => `Pris en charge par ${who} après ${spanWords(minutes)}`,
  waits: 'Personne ne s’en charge encore',
  overdue: (days) => `, ${workingDays(days)} de retard`,
  owned: (owner, milestone) => `${owner || 'Sans responsable'}, ${milestone}`,
  changed: (days, text) => `, ${againstPlan(days)}${text ? ` : ${text}` : ''}`,
  noChange: 'pas de changement',
  newAt: (at) => `Nouveau à ${at}`,
  resolved: ' : réglé',
  absent: (state, said) =>
    state === 'declined'
      ? said
        ? ` : rien aujourd’hui, ${said}`
        : ' : rien aujourd’hui'
      : state === 'skipped'
        ? ` : ${said}`
        : absences[state],
  teams: (names) =>
    names.length > mostNames ? `${names.slice(0, mostNames).join(', ')} et ${names.length - mostNames} de plus` : listed(names),
  more: (count) => `et ${count} de plus`,
  moreCalm: (count) => `et ${counted(count, 'autre équipe', 'autres équipes')}, dans les temps ou en avance`,
  next: (who, milestone, on) =>
    who.length
      ? `Ensuite : ${listed(who)} ${who.length === 1 ? 'signe' : 'signent'} « ${milestone} », au plus tard ${on}.`
      : `Ensuite : ${milestone} est prévu pour le ${on}.`,
  minor: (count) => counted(count, 'nouveau problème mineur', 'nouveaux problèmes mineurs'),
  updated: (at) => `Mis à jour à ${at}`,
  cameIn: (team) => `rapport arrivé : ${team}`,
  settledNow: (what) => `réglé : ${titleOf(what, 60)}`,
  addedBy: (who) => `${who} a ajouté quelque chose`,
  allReports: 'Tous les rapports',

  sentAt: (at) => `Envoyé à ${at}`,
  goesAt: (at) => `Part à ${at}`,
  skippedBy: (who) => `envoi retiré par ${who}`,
  missedByUs: 'Il n’est pas parti : je n’étais pas là',
  notSent: 'Il n’a pas pu être publié dans le canal',
  edit: 'Ajouter une ligne ou deux',
  change: 'Modifier vos lignes',
  editTitle: (day) => `Que faut-il écrire en tête du résumé du ${day} ?`,
  lines: 'Vos lignes',
  missing: 'Écrivez une ligne ou deux, ou laissez vide pour retirer vos lignes.',
  example: 'Lyon est en formation jeudi, merci à tous',
  skip: 'Ne pas l’envoyer',

  draft: {
    where: 'le brouillon, pour vous',
    band: 'Part de lui-même',
    at: (at) => `à ${at}`,
    title: (title) => `Le résumé dit : ${title}`,
    why: 'Il part de lui-même : vous n’avez rien à faire. Les rapports tardifs y entrent à leur arrivée.',
    add: 'Ajouter',
    addLine: 'Ajouter une ligne',
    changeLine: 'La modifier',
    let: 'Laisser partir',
    skip: 'Pas aujourd’hui',
    letGo: (at) => `Il part de lui-même à ${at}`,
    out: 'Il est parti',
    outTitle: (day) => `Le résumé du ${day} est dans le canal`,
    outWhy: 'Vous pouvez encore modifier vos lignes : le message du canal est mis à jour sur place.',
    skipped: 'Envoi retiré',
    skippedTitle: (day) => `Pas de résumé le ${day}`,
    skippedBy: (who, when) => `${who} a retiré cet envoi, ${when}. Tout est dans l’onglet.`,
    putBack: 'L’envoyer finalement',
    restsTitle: (day) => `Le résumé du ${day} n’est pas parti`,
    change: 'Le modifier finalement',
  },
};
