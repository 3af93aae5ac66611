// Why something cannot be taken back, in French.
import type * as en from '../en/kept.ts';
import type { Spoken } from '../spoken.ts';

export const keptWords: Spoken<typeof en.keptWords> = {
  signoffAnswer:
    'Une réponse reste telle qu’elle a été donnée : quelqu’un a pu décider d’après elle. Si la réponse était fausse, écrivez-le à cette personne.',
  signoffQuestion: 'Une question reste avec la signature, pour que sa réponse puisse être suivie. Décidez, ou posez une autre question.',
  lookUp: 'Ce qui a été cherché est seulement compté. Cela ne dit rien de qui a cherché.',
  pointer: 'Ce qui a été publié est dans le canal ; supprimez-le là-bas.',
  rollout: 'Un déploiement démarré ne s’annule pas, il se clôt : appuyez sur « Clore le déploiement », sur la page Personnes.',
  undo: 'Ce qui a été annulé se refait comme la première fois.',
  withdrawal: 'Une demande annulée reste dans le procès-verbal. Demandez de nouveau la signature : c’est un nouveau tour.',
  asItWas: 'Cela reste tel quel.',
};
