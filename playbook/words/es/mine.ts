// What the personal page tells, in Spanish: the portfolio, and what somebody began.
import { dayWords } from '../dates.ts';
import type * as en from '../en/mine.ts';
import type { Spoken } from '../spoken.ts';
import { slipWords } from './counts.ts';

export const mineViewWords: Spoken<typeof en.mineViewWords> = {
  forecast: (milestone, on) => `${milestone} ${dayWords(on)}`,
  baseline: (on) => `previsto para el ${dayWords(on)}`,
  noPlan: 'Aún sin plan',
  done: 'Todo está firmado',
  slip: (days) => slipWords(days),
  waits: (who, text, when) => `${who}: ${text}, ${when}`,
  has: (who, when) => [who, when].filter(Boolean).join(', '),
  notAway: 'Está aquí, y le pregunto cuando le toca.',
  away: {
    label: 'Decir cuándo no estará',
    title: '¿Cuándo estará ausente?',
    from: 'Primer día (vacío: hoy)',
    until: 'Último día',
    missing: 'Elija el último día de su ausencia.',
    back: 'Estoy de vuelta',
  },
};
