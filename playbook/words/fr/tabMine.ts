// Words of the personal page in French: what waits for somebody over all their rollouts.
import type * as en from '../en/tabMine.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

export const mineWords: Spoken<typeof en.mineWords> = {
  title: 'Mes points',
  lead: (count) => (count ? `${counted(count, 'point vous attend', 'points vous attendent')}` : 'Rien ne vous attend'),
  late: (count) => `, dont ${count} en retard.`,
  inRollouts: (titles) => (titles.length === 1 ? `Dans « ${titles[0]} ».` : `Dans ${counted(titles.length, 'déploiement')}.`),
  more: (count) => `Et ${count} de plus, dans leurs canaux.`,
  needed: 'Ce qui est attendu de vous',
  nothing: 'Rien n’est attendu de vous. Dès que ce sera le cas, vous le verrez d’abord ici.',
  watched: 'Ce que vous avez lancé',
  watchedText: 'C’est maintenant entre les mains de quelqu’un d’autre.',
  portfolio: 'Vos déploiements',
  asTable: 'Voir en tableau',
  asRows: 'Voir en lignes',
  table: {
    rollout: 'Déploiement',
    phase: 'Phase',
    forecast: 'Prévision',
    baseline: 'Référence',
    slip: 'Par rapport au plan',
    red: 'Problèmes rouges',
    waits: 'Plus longue attente',
  },
  red: (count) => (count ? counted(count, 'problème rouge', 'problèmes rouges') : 'Aucun problème rouge'),
  nobodyWaits: 'Personne n’est attendu.',
  paused: 'en pause',
  goTo: (title) => `Ouvrir « ${title} »`,
  wishes: 'Comment Milepost vous joint',
  wishesText: 'Ce que vous choisissez vaut dans tous vos déploiements.',
  none: {
    title: 'Vous ne participez encore à aucun déploiement',
    text: 'Dès que quelqu’un vous nomme dans un déploiement, ce qui est attendu de vous figure ici : signatures, réponses, rapports, décisions.',
    start: 'Pour en commencer un, ajoutez Milepost au canal de votre déploiement et choisissez un playbook.',
    add: 'Ajouter Milepost à un canal',
  },
};
