import { weeks } from './said.ts';

/** What the bot says when it comes to a channel or a person, and its help. */
export const welcomeWords = {
  welcomeChannel: {
    where: 'Milepost',
    title: 'One place for this rollout',
    hello: (person: string) =>
      `${person ? `Hi ${person}` : 'Hello'}, thanks for adding me. I keep the playbook pinned here, ask each team how it goes, and tell the right person when something is stuck.`,
    next: 'What happens next',
    steps: [
      'You add the tab, pick a template and name the customer’s owner. Two minutes.',
      'Each team names who speaks for it.',
      'This channel gets one digest a day. The rest goes to people one to one.',
    ],
    setUp: 'Set up',
    summary: (person: string) => `${person ? `Hi ${person}` : 'Hello'}, I am here. Set up the rollout in two minutes.`,
  },
  contact: { stuck: 'Stuck? ', link: 'Write to your Milepost contact.' },
  welcomePersonal: {
    titleTeam: (person: string, team: string) => `Hello ${person}, you speak for ${team}`,
    titleRole: (person: string, role: string) => `Hello ${person}, you are here as ${role}`,
    named: (by: string, channel: string) =>
      `${by ? `${by} named you in the channel ${channel}.` : `It is about the channel ${channel}.`} This is all you get from me:`,
    checkin: (at: string) => `A check-in at ${at} on your working days. It takes a minute.`,
    waits: 'A note when something waits for you: what, and by when.',
    benefit: (everyWeeks: number) => `What the rollout brings you, at most once every ${weeks(everyWeeks)}.`,
    deputy: (deputy: string) => `Nothing on your days off. ${deputy} is asked instead.`,
    daysOff: 'Nothing on your days off.',
    typeBefore: 'Type ',
    typeAfter: ' any time. ',
  },
  help: {
    where: 'Milepost',
    title: 'Ask me, or tell me',
    words: [
      ['mine', 'what waits for you'],
      ['status', 'where the rollout stands'],
      ['plan', 'the milestones and their dates'],
      ['sign-offs', 'what waits for a signature'],
      ['find …', 'an answer from the playbook'],
      ['bad news …', 'to whoever decides, at once'],
    ] as [string, string][],
    else: 'Also: report, no change, good news …, digest, next, next week, ask …, live, follow-ups, away until Monday. A “concern …” is read by one person alone. Anything else you type, I look up in the playbook. ',
    summary: 'Ask me, or tell me: mine, status, plan, sign-offs, find …, bad news …, concern …',
  },
};
