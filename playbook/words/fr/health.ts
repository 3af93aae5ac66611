// The page that says whether Milepost reaches people and runs, in French (U26, U27).
import type * as en from '../en/health.ts';
import type { Spoken } from '../spoken.ts';
import { counted, spanWords } from './counts.ts';

export const healthWords: Spoken<typeof en.healthWords> = {
  lead: {
    well: 'Tout arrive.',
    unreached: (count) => `${counted(count, 'personne ne peut pas être jointe', 'personnes ne peuvent pas être jointes')}.`,
    look: (count) => (count === 1 ? 'Un point demande un coup d’œil.' : `${count} points demandent un coup d’œil.`),
  },
  reason: 'Seuls ceux qui pilotent le déploiement voient cette page.',
  people: {
    since: (said, day) => `${said}, depuis le ${day}`,
    others: (count) =>
      `Et ${counted(count, 'personne du canal qui n’est pas nommée', 'personnes du canal qui ne sont pas nommées')} dans le déploiement.`,
  },
  clock: {
    name: 'L’horloge',
    going: (seconds) => (seconds < 60 ? 'Vient de passer.' : `Est passée il y a ${spanWords(Math.floor(seconds / 60))}.`),
    notYet: 'N’est pas encore passée depuis le démarrage du serveur.',
    mend: 'Rien ne part tant qu’elle est arrêtée. Prévenez ceux qui s’occupent de Milepost.',
  },
  late: {
    name: 'À l’heure',
    well: 'Tout ce qui devait partir ces sept derniers jours est parti à l’heure.',
    missed: (count, day) =>
      `${counted(count, 'message', 'messages')} des sept derniers jours ${count < 2 ? 'n’est pas parti' : 'ne sont pas partis'} à l’heure, la dernière fois le ${day}.`,
    missedMend: 'Milepost était arrêté au moment de l’envoi. Rien ne part en retard ; ce qui vient ensuite part comme d’habitude.',
    waiting: (count, since) => `${counted(count, 'message est', 'messages sont')} en retard, depuis le ${since}.`,
    waitingMend: 'Milepost continue d’essayer. Si cela dure, prévenez ceux qui s’occupent de Milepost.',
    resting: 'Le déploiement est en pause : rien ne part.',
  },
  aside: {
    name: 'Messages en chemin',
    well: 'Aucun n’est bloqué.',
    some: (count) => `${counted(count, 'page de messages n’a', 'pages de messages n’ont')} pas pu être envoyée${count < 2 ? '' : 's'}.`,
    mend: 'Demandez à ceux qui s’occupent de Milepost de les remettre en route. Personne ne recevra deux fois un message.',
  },
  journal: {
    name: 'Le journal',
    sealed: 'Chaque entrée est scellée.',
    checking: 'Chaque entrée est scellée. Un long journal est encore en cours de vérification.',
    broken: 'Une entrée ne correspond pas à son sceau.',
    mend: 'Demandez à ceux qui s’occupent de Milepost de vérifier ce déploiement.',
  },
  last: {
    name: 'Dernier envoi',
    said: (when, who) => `${when}, pour ${who}.`,
    channel: 'le canal',
    none: 'Encore rien.',
  },
  next: { name: 'Prochain envoi', said: (when, what) => `${when} : ${what}.`, none: 'Rien dans les sept prochains jours.' },
};
