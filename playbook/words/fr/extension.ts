// What Milepost says in French where people write: things looked up, links told, messages reported.
import type * as en from '../en/extension.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

export const extensionWords: Spoken<typeof en.extensionWords> = {
  nothing: (asked) => `Rien dans vos déploiements ne correspond à « ${asked} ». Essayez un seul mot du titre d’une section ou d’un jalon.`,
  none: 'Vous n’êtes dans aucun déploiement de Milepost. Dès que vous serez dans le canal de l’un d’eux, ses sections et ses jalons se trouveront ici.',
  empty: 'Vos déploiements n’ont pas encore de section ni de jalon.',
  section: (rollout) => `Playbook · ${rollout}`,
  milestone: (rollout) => `Jalon · ${rollout}`,
  rollout: (customer) => ['Déploiement', customer].filter(Boolean).join(' · '),
  version: (version, changedOn) => `Version ${version}, modifiée le ${changedOn}.`,
  deliverables: (met, total) => `${met}\u00a0sur\u00a0${counted(total, 'livrable réalisé', 'livrables réalisés')}`,
  read: 'Lire dans le playbook',
  open: 'Ouvrir dans Milepost',
  report: 'Signaler',
  reported: 'Signalé',
  where: 'Quel déploiement ?',
  whereError: 'Choisissez le déploiement dont il s’agit.',
  reportNowhere: 'Vous n’êtes dans aucun déploiement de Milepost : il n’y a personne à qui le signaler.',
};
