// What the personal page tells in German: the portfolio, and what somebody began.
import { dayWords } from '../dates.ts';
import type * as en from '../en/mine.ts';
import type { Spoken } from '../spoken.ts';
import { slipWords } from './counts.ts';

export const mineViewWords: Spoken<typeof en.mineViewWords> = {
  forecast: (milestone, on) => `${milestone} ${dayWords(on)}`,
  baseline: (on) => `geplant für ${dayWords(on)}`,
  noPlan: 'Noch kein Plan',
  done: 'Alles ist abgenommen',
  slip: (days) => slipWords(days),
  waits: (who, text, when) => `${who}: ${text}, ${when}`,
  has: (who, when) => [who, when].filter(Boolean).join(', '),
  notAway: 'Sie sind da und werden gefragt, wenn Sie an der Reihe sind.',
  away: {
    label: 'Abwesenheit melden',
    title: 'Wann sind Sie abwesend?',
    from: 'Erster Tag (leer: heute)',
    until: 'Letzter Tag',
    missing: 'Wählen Sie den letzten Tag Ihrer Abwesenheit.',
    back: 'Ich bin zurück',
  },
};
