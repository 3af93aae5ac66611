import type * as en from '../../en/cards/trouble.ts';
import type { Spoken } from '../../spoken.ts';

/** What could not be done, and what to do next, in French. */
export const troubleWords: Spoken<typeof en.troubleWords> = {
  refusal: {
    unchanged: 'Rien n’a changé',
    youWrote: 'Vous avez écrit',
    summary: (title) => `Rien n’a changé : ${title}`,
  },
  stale: {
    outOfDate: 'Plus à jour',
    from: (on) => `du ${on}`,
    summary: (title) => `${title}. Affichez la carte à jour.`,
  },
  trouble: {
    title: 'Cela n’a pas abouti',
    text: 'Rien n’a été modifié. Réessayez dans un instant.',
    kept: 'Rien n’a été modifié, et vos mots sont toujours là. Réessayez dans un instant.',
    words: 'Vos mots',
    example: 'Ce que vous avez écrit',
    done: 'Fait aujourd’hui',
    issueText: 'Le problème',
    reason: 'Votre raison',
    summary: 'Cela n’a pas abouti. Rien n’a été modifié. Réessayez.',
  },
};
