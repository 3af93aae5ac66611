import type * as en from '../../en/cards/reminder.ts';
import type { Spoken } from '../../spoken.ts';
import { everyWeeks } from './said.ts';

/** The personal note in French: what somebody gains, and what is needed from them. */
export const reminderWords: Spoken<typeof en.reminderWords> = {
  reminder: {
    needed: 'Ce dont nous avons besoin de vous',
    ask: (title, by) => (by === '' ? title : `${title} (au plus tard : ${by})`),
    often: (every) => `Au plus un message comme celui-ci ${every === 1 ? 'par semaine' : everyWeeks(every)}.`,
    will: 'Je vais le faire',
    done: 'Fait',
    help: 'J’ai besoin d’aide',
    more: 'En savoir plus',
    helpLabel: 'Qu’est-ce qui vous en empêche ?',
    helpExample: 'Je n’ai pas la liste des commerciaux de Lyon',
    helpError: 'Écrivez ce qui vous en empêche, pour que la bonne personne puisse aider.',
    askHelp: 'Demander de l’aide',
    glad: (person) => `${person} l’a déjà vécu et vous en parlera volontiers.`,
    youWill: 'Vous allez le faire',
    by: (on) => (on === '' ? '' : `au plus tard : ${on}`),
    youDid: 'Fait',
    helpAsked: 'L’aide est demandée',
    thanksAgain: (person, when) => `Merci, ${person}. Je redemande une seule fois : ${when}, pas avant.`,
    thanks: (person) => `Merci, ${person}. Je ne redemanderai pas.`,
    helper: (helper) =>
      helper === '' ? 'Vos mots sont maintenant chez le chef de projet.' : `${helper} a reçu vos mots et revient vers vous.`,
    youWrote: 'Vous avez écrit',
  },
};
