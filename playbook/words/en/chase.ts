// The card that chases what is risky and not begun, in words.

export const chaseWords = {
  late: 'Not begun yet',
  since: (on: string) => `since ${on}`,
  owns: 'you answer for it',
  ownedBy: (who: string) => (who === '' ? 'nobody answers for it' : `${who} answers for it`),
  title: (deliverable: string) => `${deliverable}: has it begun?`,
  why: (milestone: string, on: string) =>
    `It is marked as risky, and the first quarter of ${milestone} ended on ${on}. What is difficult is cheap to mend early.`,
  told: (who: string, on: string) => `I asked ${who} on ${on}, and nothing was begun.`,
  stuck: 'If something stands in the way, say so on the plan: an obstacle can carry a work-around.',
  started: 'I have started',
  startedIt: 'It has begun',
  begun: 'Begun',
  begunBy: (who: string, on: string) => (who === '' ? on : `${who}, ${on}`),
  met: 'Met',
  thanks: 'Thank you. I do not ask again.',
  metWhen: 'Met when',
  summary: (deliverable: string) => `Risky and not begun: ${deliverable}.`,
  summaryBegun: (deliverable: string) => `${deliverable} has begun.`,
} as const;
