import type * as en from '../../en/cards/welcome.ts';
import type { Spoken } from '../../spoken.ts';
import { everyWeeks } from './said.ts';

/** What the bot says when it comes to a channel or a person, and its help, in French. */
export const welcomeWords: Spoken<typeof en.welcomeWords> = {
  welcomeChannel: {
    where: 'Milepost',
    title: 'Un seul endroit pour ce déploiement',
    hello: (person) =>
      `Bonjour${person ? ` ${person}` : ''}, merci de m’avoir ajouté. Je garde le playbook épinglé ici, je demande à chaque équipe comment cela avance, et je préviens la bonne personne quand quelque chose coince.`,
    next: 'La suite',
    steps: [
      'Vous ajoutez l’onglet, choisissez un modèle et désignez le responsable côté client. Deux minutes.',
      'Chaque équipe désigne qui parle pour elle.',
      'Ce canal reçoit un résumé par jour. Le reste va à chaque personne en privé.',
    ],
    setUp: 'Mettre en place',
    summary: (person) => `Bonjour${person ? ` ${person}` : ''}, me voici. Mettez le déploiement en place en deux minutes.`,
  },
  contact: { stuck: 'Un blocage ? ', link: 'Écrivez à votre contact Milepost.' },
  welcomePersonal: {
    titleTeam: (person, team) => `Bonjour ${person}, vous parlez pour ${team}`,
    titleRole: (person, role) => `Bonjour ${person}, votre rôle ici : ${role}`,
    named: (by, channel) =>
      `${by ? `${by} a donné votre nom dans le canal ${channel}.` : `Il s’agit du canal ${channel}.`} Voici tout ce que vous recevez de moi :`,
    checkin: (at) => `Un point quotidien à ${at}, vos jours de travail. Il prend une minute.`,
    waits: 'Un message quand quelque chose vous attend : quoi, et pour quand.',
    benefit: (every) => `Ce que le déploiement vous apporte, au plus une fois ${every === 1 ? 'par semaine' : everyWeeks(every)}.`,
    deputy: (deputy) => `Rien pendant vos jours d’absence. Je demande alors à ${deputy}.`,
    daysOff: 'Rien pendant vos jours d’absence.',
    typeBefore: 'Écrivez ',
    typeAfter: ' à tout moment. ',
  },
  help: {
    where: 'Milepost',
    title: 'Demandez-moi, ou dites-moi',
    words: [
      ['mes points', 'ce qui vous attend'],
      ['état', 'où en est le déploiement'],
      ['plan', 'les jalons et leurs dates'],
      ['signatures', 'ce qui attend une signature'],
      ['cherche …', 'une réponse tirée du playbook'],
      ['mauvaise nouvelle …', 'à la personne qui décide, aussitôt'],
    ] as [string, string][],
    else: 'Et aussi : rapport, pas de changement, bonne nouvelle …, résumé, suite, semaine prochaine, demande …, direct, suivis, absent jusqu’à lundi. Une « inquiétude … » n’est lue que par une seule personne. Tout le reste, je le cherche dans le playbook. ',
    summary: 'Demandez-moi, ou dites-moi : mes points, état, plan, signatures, cherche …, mauvaise nouvelle …, inquiétude …',
  },
};
