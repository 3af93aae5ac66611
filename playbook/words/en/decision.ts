// The decision on a milestone that will be missed, in words.

import { dayWords } from '../dates.ts';
import { counted, slipWords, workingDays } from './counts.ts';

export const decisionWords = {
  nobody: 'an accountable person, whom nobody has named yet',
  done: (day: string, signed: boolean) => `It was ${signed ? 'signed' : 'met'} on ${dayWords(day)}.`,
  was: (choice: 'extend' | 'acceptPrevious', milestone: string, before: string, dueOn: string, day: string) =>
    choice === 'extend'
      ? `On ${dayWords(day)} ${milestone} was extended to ${dayWords(dueOn)}.`
      : `On ${dayWords(day)} “${before}” was accepted as final, and ${milestone} is left out.`,
  nowExpected: (milestone: string, on: string, days: number, tolerance: number) =>
    `${milestone} is expected on ${dayWords(on)} now, ${slipWords(days)}${days > 0 ? `; ${workingDays(tolerance)} ${tolerance === 1 ? 'is' : 'are'} tolerated` : ''}. There is nothing to decide.`,
  isLeftOut: (milestone: string) => `${milestone} is left out of this rollout.`,
  by: (day: string, next: string) => (next ? `By ${dayWords(day)}, else it goes to ${next}` : `By ${dayWords(day)}`),
  wentTo: (next: string, day: string) => `It went to ${next}, because it was to be decided by ${dayWords(day)}`,
  costs: (days: number) => `It costs ${workingDays(days)}.`,
  affects: (names: string, count: number) => `${names} ${count > 1 ? 'depend' : 'depends'} on it.`,
  nobodyElse: 'Nothing else depends on it.',
  teams: (names: string) => `At work on it: ${names}.`,
  signed: (name: string, day: string) => `“${name}” was signed on ${dayWords(day)} and stays in use.`,
  notSigned: (name: string) => `“${name}” is not signed yet.`,
  leftOut: (milestones: string, count: number, titles: readonly string[], most = 5) =>
    `${milestones} ${count > 1 ? 'are' : 'is'} left out${
      titles.length
        ? `: ${titles
            .slice(0, most)
            .map((title) => `“${title}”`)
            .join(', ')}${titles.length > most ? ` and ${counted(titles.length - most, 'more deliverable')}` : ''}`
        : ''
    }.`,
};
