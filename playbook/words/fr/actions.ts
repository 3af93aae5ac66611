// What buttons and forms in the tab say, in French.
import type * as en from '../en/actions.ts';
import type { Spoken } from '../spoken.ts';

export const actionWords: Spoken<typeof en.actionWords> = {
  report: 'Faire le rapport',
  reportTitle: (team) => `${team} : comment s’est passée la journée ?`,
  edit: 'Modifier',
  noChange: 'Pas de changement',
  raise: 'Signaler un problème',
  raiseTitle: 'Qu’est-ce qui ne va pas ?',
  take: 'Je m’en charge',
  settle: 'C’est réglé',
  settleTitle: 'Comment cela a-t-il été réglé ?',
  meet: 'Marquer réalisé',
  meetTitle: (title) => `Qu’est-ce qui montre que « ${title} » est réalisé ?`,
  change: 'Modifier',
  changeTitle: (title) => `Modifier « ${title} »`,
  add: 'Ajouter un livrable',
  addTitle: (milestone) => `Un nouveau livrable pour « ${milestone} »`,
  requestSignoff: 'Demander la signature',
  extend: 'Prolonger',
  extendTitle: (milestone) => `Jusqu’à quand prolonger « ${milestone} » ?`,
  accept: 'Rendre définitif',
  acceptTitle: (milestone) => `Pourquoi « ${milestone} » est-il écarté ?`,
  pause: 'Mettre en pause',
  resume: 'Reprendre',
  close: 'Clore le déploiement',
  namePerson: 'Nommer une personne',
  namePersonTitle: 'Qui participe ?',
  giveRole: 'Attribuer le rôle',
  giveRoleTitle: (role) => `À qui revient le rôle « ${role} » ?`,
  takeRole: 'Retirer le rôle',
  addTeam: 'Ajouter une équipe',
  addTeamTitle: 'Quelle équipe fait un rapport chaque jour ?',
  changeTeam: 'Modifier',
  changeTeamTitle: (team) => `Modifier « ${team} »`,
  rest: 'Mettre au repos',
  wakeUp: 'Interroger à nouveau',
  will: 'Je vais le faire',
  done: 'Fait',
  nameSpeaker: 'Nommer une personne',
};

export const labels: Spoken<typeof en.labels> = {
  done: 'Fait aujourd’hui',
  doneExample: 'Un fait : 3 sources sur 4 sont propres',
  days: 'Par rapport au plan',
  issueKind: 'Un problème, rencontré ou réglé ?',
  issueText: 'De quoi s’agit-il, et qu’est-ce que cela bloque ?',
  issueExample: 'Pas de comptes de test : bloque la formation de Lyon',
  severity: 'Est-ce grave ?',
  text: 'Que s’est-il passé, et qu’est-ce que cela bloque ?',
  settled: 'Comment cela a-t-il été réglé ?',
  evidence: 'Ce qui le montre',
  evidenceExample: '12\u202f400 fiches comparées, 3 diffèrent',
  link: 'Lien',
  title: 'Titre',
  criterion: 'Réalisé quand',
  criterionExample: '10 invités sur 10 peuvent se connecter',
  owner: 'Qui en répond',
  team: 'Équipe',
  reason: 'Votre raison',
  condition: 'Votre condition',
  conditionExample: 'Une chose que l’équipe peut faire',
  person: 'Personne',
  side: 'Partie',
  role: 'Rôle',
  name: 'Nom',
  representative: 'Qui parle pour elle',
  askAt: 'Interrogée à',
  zone: 'Fuseau horaire',
  newDay: 'Nouveau jour',
};

const severities = [
  { value: 'minor', label: 'Mineur : il coûte des heures' },
  { value: 'serious', label: 'Sérieux : il coûte des jours' },
  { value: 'red', label: 'Rouge : il met en danger un jalon' },
];

const issueKinds = [{ value: 'none', label: 'Aucun' }, ...severities, { value: 'resolved', label: 'Un problème a été résolu' }];

const days = (count: number) => `${count} ${count < 2 ? 'jour' : 'jours'}`;

/** "On plan" first, then days behind, then days ahead: no two answers that can disagree. */
const dayChoices = [
  { value: '0', label: 'Comme prévu' },
  ...Array.from({ length: 15 }, (_, place) => ({ value: String(-place - 1), label: `${days(place + 1)} de retard` })),
  ...Array.from({ length: 10 }, (_, place) => ({ value: String(place + 1), label: `${days(place + 1)} d’avance` })),
];

/** What the choices of a form offer. */
export const choices: Spoken<typeof en.choices> = { severities, issueKinds, days: dayChoices };
