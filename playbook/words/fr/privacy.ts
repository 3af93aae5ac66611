// What was removed from a journal for good, in French.
import { dayWords } from '../dates.ts';
import type * as en from '../en/privacy.ts';
import type { Spoken } from '../spoken.ts';

export const privacyWords: Spoken<typeof en.privacyWords> = {
  /** Stands wherever the words stood. */
  gone: (day) => `Texte supprimé le ${dayWords(day)}`,
  history: {
    redacted: (reason) => `Le texte d’une entrée antérieure a été supprimé${reason ? ` : ${reason}` : ''}`,
    forgotten: 'Une personne partie a été oubliée : son nom et ses réglages n’existent plus',
  },
  redact: {
    label: 'Supprimer le texte',
    title:
      'Supprimer pour de bon ce qui a été écrit ici ? Que cela a été écrit, par qui et quand, reste. Personne ne peut faire revenir le texte.',
    reasonMissing: 'Dites en quelques mots pourquoi.',
    reason: 'Pourquoi',
    stays: 'Un texte supprimé n’existe plus : personne ne peut le faire revenir.',
    already: 'Ce texte est déjà supprimé',
    none: 'Rien n’a été écrit ici, il n’y a donc rien à supprimer.',
  },
  titleStays: 'Le titre du déploiement reste : c’est par lui que chaque page se retrouve.',
};
