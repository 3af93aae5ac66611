// Words of the personal page: what waits for somebody over all their rollouts.
import { counted } from './counts.ts';

export const mineWords = {
  title: 'Mine',
  lead: (count: number) => (count ? `${counted(count, 'thing waits', 'things wait')} for you` : 'Nothing waits for you'),
  late: (count: number) => `, ${count} ${count === 1 ? 'is' : 'are'} late.`,
  inRollouts: (titles: readonly string[]) => (titles.length === 1 ? `In ${titles[0]}.` : `Over ${counted(titles.length, 'rollout')}.`),
  more: (count: number) => `And ${count} more: find them in their channels.`,
  needed: 'What is needed from you',
  nothing: 'Nothing is needed from you. You will see it here first when something is.',
  watched: 'What you began',
  watchedText: 'Somebody else has it now.',
  portfolio: 'Your rollouts',
  asTable: 'Show as table',
  asRows: 'Show as rows',
  table: {
    rollout: 'Rollout',
    phase: 'Phase',
    forecast: 'Forecast',
    baseline: 'Baseline',
    slip: 'Against the plan',
    red: 'Red issues',
    waits: 'Longest wait',
  },
  red: (count: number) => (count ? counted(count, 'red issue') : 'No red issue'),
  nobodyWaits: 'Nobody is waited for.',
  paused: 'paused',
  goTo: (title: string) => `Open ${title}`,
  wishes: 'How Milepost reaches you',
  wishesText: 'What you choose holds in all your rollouts.',
  none: {
    title: 'You take part in no rollout yet',
    text: 'Once somebody names you in a rollout, what is needed from you stands here: signatures, answers, reports, decisions.',
    start: 'To begin one, add Milepost to the channel of your rollout and choose a playbook.',
    add: 'Add Milepost to a channel',
  },
} as const;
