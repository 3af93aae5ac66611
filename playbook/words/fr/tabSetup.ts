// What is said in French while a rollout is set up: from a file, what a template brings, who takes which role.
import type * as en from '../en/tabSetup.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

export const setupWords: Spoken<typeof en.setupWords> = {
  change: {
    title: 'Ce que montre cet onglet',
    text: 'Choisissez le déploiement de cet onglet. Ses dates, ses personnes et ses règles se changent dans l’onglet, chacune à sa place.',
  },
  removal: {
    title: 'Avant de retirer l’onglet',
    text: 'Seul l’onglet disparaît. Ce qui reste :',
    stays: [
      'Le déploiement avec son playbook, son plan, ses signatures et son historique. Ajoutez de nouveau l’onglet et tout est là.',
      'Le bot : il continue à demander où en sont les équipes, à publier le résumé du jour et à recueillir les signatures.',
    ],
    instead: 'Pour mettre fin au déploiement, clôturez-le d’abord dans l’onglet. Pour l’arrêter un moment, mettez-le en pause là aussi.',
  },
  ownFile: 'Votre propre fichier',
  ownFileText: 'Un modèle que vous avez créé ou modifié : un fichier JSON, ou un fichier zip de textes Markdown.',
  chooseFile: 'Choisissez un fichier de modèle.',
  choose: 'Choisir un fichier',
  chooseAnother: 'Autre fichier',
  reading: (name) => `Lecture de ${name}`,
  wasRead: (name) => `${name} a été lu, et tout y est correct.`,
  large: (name) => `${name} dépasse 1\u00a0Mo. Un modèle est plus petit.`,
  failed: 'Le fichier n’a pas pu être envoyé. Réessayez dans une minute.',
  problems: 'À corriger dans le fichier',
  place: (file, line) => `${file}, ligne ${line}`,

  brings: (name) => `Ce qu’apporte « ${name} »`,
  version: (version) => `Version ${version}`,
  milestones: 'Jalons',
  deliverables: (count) => counted(count, 'livrable'),
  sections: 'Sections',
  roles: 'Rôles',
  teams: 'Équipes',
  besides: (benefits, metrics) => `${counted(benefits, 'bénéfice')} à faire connaître, ${counted(metrics, 'mesure')} de succès`,
  download: 'Prenez-le en fichier et faites-en le vôtre',
  json: 'Un fichier (JSON)',
  zip: 'Un dossier (Markdown)',

  dayIs: 'Le plan se compte à partir de',
  goLive: 'Mise en service',
  kickoffOn: 'Jour du lancement',
  goLiveOn: 'Jour de la mise en service',
  countedBack: (days) => `Le lancement a lieu ${counted(days - 1, 'jour ouvré', 'jours ouvrés')} avant.`,

  people: 'Attribuer des rôles dès maintenant',
  peopleText: (most) => `Vous pouvez le faire plus tard, sur la page Personnes. En une fois, ${counted(most, 'personne')} au plus.`,
  tooMany: (most) => `Nommez-en ${most} au plus maintenant, et les autres sur la page Personnes.`,
};
