// What the personal page tells: the portfolio, and what somebody began.

import { dayWords } from '../dates.ts';
import { slipWords } from './counts.ts';

export const mineViewWords = {
  forecast: (milestone: string, on: string) => `${milestone} ${dayWords(on)}`,
  baseline: (on: string) => `planned for ${dayWords(on)}`,
  noPlan: 'No plan yet',
  done: 'Everything is signed',
  slip: (days: number) => slipWords(days),
  waits: (who: string, text: string, when: string) => `${who}: ${text}, ${when}`,
  has: (who: string | null, when: string) => [who, when].filter(Boolean).join(', '),
  notAway: 'You are here, and asked when it is your turn.',
  away: {
    label: 'Say when you are away',
    title: 'When are you away?',
    from: 'First day (empty: today)',
    until: 'Last day',
    missing: 'Choose the last day you are away.',
    back: 'I am back',
  },
} as const;
