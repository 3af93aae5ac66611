import { type Act, counted, several, slip } from './said.ts';

/** What can be looked at in a chat: one’s own things, the day, the plan, what is to be signed. */
export const listsWords = {
  mine: {
    where: (rollouts: number) => `For you, in ${several(rollouts, 'rollout')}`,
    title: (count: number, late: number) => {
      const waits = `${several(count, 'thing waits', 'things wait')} for you`;
      return late === 0 ? waits : `${waits}, ${late} ${late === 1 ? 'is' : 'are'} late`;
    },
    what: (act: Act, subject: string) =>
      ({
        sign: `Sign off ${subject}`,
        report: `Report for ${subject}`,
        decide: `Decide on ${subject}`,
        settle: `Settle “${subject}”`,
        answer: subject,
        deliver: subject,
        open: subject,
      })[act],
    act: {
      sign: 'Sign',
      report: 'Report',
      answer: 'Answer',
      deliver: 'Open',
      decide: 'Decide',
      settle: 'Settle',
      open: 'Open',
    } satisfies Record<Act, string>,
    empty: 'Nothing waits for you',
    part: 'Your part of the playbook',
    nextCheckin: (when: string) => `Your next check-in comes ${when}.`,
    nothingPlanned: 'You hear from me when something does.',
    summary: (title: string, first: string) => `${title}. First: ${first}.`,
  },
  status: {
    late: (milestone: string, days: number) => `${milestone} is ${slip(days)}`,
    onPlan: (milestone: string, on: string) => `On plan for ${milestone} on ${on}`,
    noPlan: 'Where we are',
    met: (met: number, total: number) => `: ${met} of ${total} deliverables met`,
    dates: (due: string, forecast: string) => (due === forecast ? `due ${due}` : `due ${due}, forecast ${forecast}`),
    goLive: (on: string, days: number) => ` ${on}, ${slip(days)}`,
    red: (count: number) => several(count, 'red issue'),
    redTitle: (title: string) => `: ${title}`,
    has: (person: string) => `${person} has it`,
    nobody: 'Nobody has it yet',
    noRed: 'No red issue',
    reported: (reported: number, asked: number) => `${reported} of ${asked} teams reported`,
    missing: (teams: string[]) => `Not in yet: ${counted(teams, 'team')}`,
    needed: 'What is needed',
    need: (who: string, when: string) => [who, when].filter((part) => part !== '').join(', '),
    nobodyNamed: 'nobody named yet',
  },
  plan: {
    title: (signed: number, total: number) => `${signed} of ${total} milestones signed`,
    late: (milestone: string, days: number) => `, ${milestone} ${slip(days)}`,
    signed: (on: string) => `, signed ${on}`,
    going: (met: number, total: number) => `: ${met} of ${total} deliverables met`,
    due: (on: string) => `Due ${on}`,
    forecast: (due: string, forecast: string, days: number) => `Due ${due}, forecast ${forecast}, ${slip(days)}`,
    leftOut: ', left out',
  },
  signoffs: {
    title: (count: number) => `${several(count, 'sign-off waits', 'sign-offs wait')}`,
    one: (milestone: string, who: string[]) => `${milestone} waits for ${counted(who, 'person')}`,
    since: (on: string, by: string) => `asked ${on}${by === '' ? '' : `, by ${by}`}`,
    signedOn: (on: string) => `, signed ${on}`,
    sign: 'Sign',
    empty: 'No sign-off waits',
    next: (milestone: string, on: string) => `Next: ${milestone}, due ${on}.`,
  },
};
