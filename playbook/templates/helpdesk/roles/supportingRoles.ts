import type { RoleTemplate } from '../../Template.ts';

/** Those who write answers down, keep the door, and show the way. */
export const supportingRoles: RoleTemplate[] = [
  {
    id: 'knowledgeLead',
    title: 'Knowledge and training lead',
    side: 'customer',
    summary: 'Turns what agents know into answers people find, and sees that every agent can do the work before the move.',
    duties: [
      { text: 'Have the 40 most frequent answers written by those who give them', byWhen: 'By working day 42', cites: ['P23', 'P32'] },
      {
        text: 'Make one exercise per audience, from tickets without names',
        byWhen: '6 working days before each milestone',
        cites: ['P33', 'P105'],
      },
      { text: 'Tell each shift lead who has passed', byWhen: 'Every Thursday from working day 15', cites: ['P28', 'P105', 'P109'] },
      {
        text: 'Answer the bot for Knowledge and training: done, ahead or behind, issue',
        byWhen: 'Every working day by 15:45',
        cites: ['P76'],
      },
    ],
    effort: 'About 2 days a week. Worth it because an answer written once is a call that does not come, every week of the year.',
  },
  {
    id: 'itSecurity',
    title: 'IT security',
    side: 'customer',
    summary: 'Keeps the door: who sees which ticket, and what must never stand in one.',
    duties: [
      {
        text: 'Say which tickets are confidential, such as those about staff or health',
        byWhen: 'By working day 5',
        cites: ['P19', 'P35'],
      },
      { text: 'Set up sign-in for agents, then for everybody, with Set-up', byWhen: 'By working days 10 and 40', cites: ['P21'] },
      { text: 'Answer a question about access with yes, no or an hour', byWhen: 'Within 1 working day', cites: ['P14', 'P45'] },
      { text: 'Answer the bot for IT security while active', byWhen: 'Every working day by 15:45', cites: ['P76', 'P77'] },
    ],
    effort: 'About 2 hours a week. Worth it because passwords and sick notes stop travelling through a shared mailbox.',
  },
  {
    id: 'champion',
    title: 'Portal guide',
    side: 'customer',
    summary: 'A colleague outside IT, one per department, who uses the portal first and shows it at the next desk.',
    duties: [
      {
        text: 'Try the portal with a real request and say which word you did not understand',
        byWhen: 'Within 2 working days of each build',
        cites: ['P33', 'P64'],
      },
      {
        text: 'When somebody says "just call them", show them the portal',
        byWhen: 'Three times a week from working day 46',
        cites: ['P104'],
      },
      { text: 'Pin the benefit note of your department where people have coffee', byWhen: 'Within 3 working days', cites: ['P99', 'P104'] },
      { text: 'Bring grumbling to the project manager, word for word', byWhen: 'The same day', cites: ['P54', 'P56'] },
    ],
    effort: 'About 1 hour a week. Worth it because your department waits less, and you are the one they thank.',
  },
];
