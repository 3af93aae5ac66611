// What the personal page tells in French: the portfolio, and what somebody began.
import { dayWords } from '../dates.ts';
import type * as en from '../en/mine.ts';
import type { Spoken } from '../spoken.ts';
import { slipWords } from './counts.ts';

export const mineViewWords: Spoken<typeof en.mineViewWords> = {
  forecast: (milestone, on) => `${milestone} : ${dayWords(on)}`,
  baseline: (on) => `prévu pour le ${dayWords(on)}`,
  noPlan: 'Pas encore de plan',
  done: 'Tout est signé',
  slip: (days) => slipWords(days),
  waits: (who, text, when) => `${who} : ${text}, ${when}`,
  has: (who, when) => [who, when].filter(Boolean).join(', '),
  notAway: 'Vous êtes là, et je vous pose la question quand c’est votre tour.',
  away: {
    label: 'Signaler une absence',
    title: 'Quand serez-vous en congé ou en déplacement ?',
    from: 'Premier jour (vide : aujourd’hui)',
    until: 'Dernier jour',
    missing: 'Choisissez le dernier jour de votre absence.',
    back: 'Je suis de retour',
  },
};
