// Templates as people read of them in French: starting from one, and taking in what a newer one brings.
import type * as en from '../en/templates.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

const sides: Record<string, string> = { customer: 'le client', integrator: 'l’intégrateur', vendor: 'l’éditeur' };

export const templateWords: Spoken<typeof en.templateWords> = {
  unreadable: (first) => `Ce modèle ne peut pas être démarré. ${first}`,
  shorter: 'Avec les noms des entreprises, ses textes sont trop longs. Raccourcissez les plus longs.',
  peopleNow: (most) =>
    most === 0
      ? 'Nommez les personnes sur la page Personnes, une fois le déploiement démarré.'
      : `Nommez ${counted(most, 'personne')} au plus maintenant, et les autres sur la page Personnes, une fois le déploiement démarré.`,

  offered: [
    {
      name: 'template.json',
      label: 'En faire un modèle',
      said: 'Le playbook tel qu’il est maintenant, pour le prochain déploiement, sans personnes, noms d’entreprises, secrets ni dates. Relisez-le avant de le transmettre.',
    },
    {
      name: 'template.zip',
      label: 'Modèle en Markdown',
      said: 'Le même modèle : un fichier zip de textes que l’on lit et modifie dans n’importe quel éditeur.',
    },
  ],
  file: (name, ending) => `${name}, template.${ending}`,
  days: (first, last) => `jours ouvrés ${first} à ${last}`,
  the: (side) => sides[side] ?? side,
  noSuch: 'Ce modèle n’existe pas.',
  somebody: 'quelqu’un',
  removed: '[retiré]',
};
