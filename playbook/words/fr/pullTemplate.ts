// Taking in what a newer template brings, in French.
import type * as en from '../en/pullTemplate.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

const named = (title: string) => `« ${title} »`;

export const pullWords: Spoken<typeof en.pullWords> = {
  label: 'Reprendre d’un modèle',
  title: 'Que doit reprendre ce déploiement ?',
  template: 'Modèle',
  templateMissing: 'Choisissez un modèle.',
  fileMissing: 'Choisissez un fichier de modèle qui peut être lu.',
  partsMissing: 'Choisissez ce qui est à reprendre.',
  ofFile: 'Votre propre fichier',
  file: 'Fichier',
  parts: 'Ce qui est à reprendre',
  builtIn: (name, version) => `${name}, version ${version}`,
  unreadable: (count) => `${counted(count, 'point')} à corriger dans le fichier. Rien n’a été modifié.`,

  kinds: {
    section: (title) => `Nouvelle section ${named(title)}`,
    changedSection: (title) => `Section ${named(title)}`,
    removedSection: (title) => `Retirer la section ${named(title)}`,
    role: (title) => `Nouveau rôle ${named(title)}`,
    changedRole: (title) => `Rôle ${named(title)}`,
    milestone: (name) => `Nouveau jalon ${named(name)}`,
    deliverable: (title, milestone) => `Nouveau livrable ${named(title)} dans ${named(milestone)}`,
    benefit: (title) => `Nouveau bénéfice ${named(title)}`,
    changedBenefit: (title) => `Bénéfice ${named(title)}`,
    metric: (name) => `Nouvelle mesure ${named(name)}`,
    changedMetric: (name) => `Mesure ${named(name)}`,
  },
  changedHere: (version) => `modifié ici, version ${version}`,
  writtenHere: 'écrit ici',
  removedHere: 'retiré ici',
  droppedHere: 'abandonné ici',
  withHere: (label, here) => `${label} (${here})`,

  said: (taken, kept) =>
    `Avec cela : ${counted(taken, 'partie reprise', 'parties reprises')}${kept ? `, ${kept === 1 ? 'une reste telle quelle' : `${kept} restent telles quelles`}` : ''}.`,
  isNew: 'nouveau',
  goes: 'retiré',
  version: (version) => `version ${version}`,
  changes: 'modifié',
  keeps: (here) => (here ? `reste tel quel : ${here}` : 'reste tel quel'),
  moreLines: (count) => counted(count, 'autre ligne modifiée', 'autres lignes modifiées'),
  nothing: 'rien',
  has: (name) => `Ce déploiement a déjà tout ce qu’apporte ${named(name)}`,
};
