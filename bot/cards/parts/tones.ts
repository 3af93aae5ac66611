// What a state looks like: the mark differs in shape, and never stands without a word.

export type Tone = 'good' | 'going' | 'warning' | 'attention' | 'neutral';

/** Mark in a row, mark in a band, style of a container, colour of a text. */
export const tones: Record<Tone, { mark: string; bandMark: string; style: string; color: string }> = {
  good: { mark: '✓', bandMark: '✓', style: 'good', color: 'good' },
  going: { mark: '●', bandMark: '●', style: 'accent', color: 'accent' },
  warning: { mark: '▲', bandMark: '▲', style: 'warning', color: 'warning' },
  attention: { mark: '◆', bandMark: '◆', style: 'attention', color: 'attention' },
  neutral: { mark: '○', bandMark: '', style: 'emphasis', color: 'default' },
};

/** Warning when a date moved past its plan, else good; a positive slip is late (P66). */
export function toneOfSlip(slipDays: number): Tone {
  return slipDays > 0 ? 'warning' : 'good';
}

/** Warning when a team is behind the plan, else good; negative days are behind (P80). */
export function toneOfPlan(days: number): Tone {
  return days < 0 ? 'warning' : 'good';
}
