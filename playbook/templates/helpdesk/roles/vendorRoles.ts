import type { RoleTemplate } from '../../Template.ts';

/** Who made the tool: met while the queue is short (P114). */
export const vendorRoles: RoleTemplate[] = [
  {
    id: 'vendorDirector',
    title: 'Regional services director',
    side: 'vendor',
    summary: 'Speaks for {vendor} when set-up alone cannot help, and looks at ours with experience of many desks.',
    duties: [
      { text: 'Join the five milestone meetings, or send someone who may promise', byWhen: 'Reply within 2 working days', cites: ['P117'] },
      { text: 'Answer what the Thursday note asks', byWhen: 'By Monday noon', cites: ['P4', 'P115'] },
      { text: 'Read the set-up of queues and levels with fresh eyes', byWhen: 'By working days 20 and 45', cites: ['P4', 'P116'] },
    ],
    effort: 'About 2 hours a month and five mornings. Worth it because a desk that works is seen by everyone in the house, each day.',
  },
  {
    id: 'vendorSupport',
    title: 'Support contact',
    side: 'vendor',
    summary: 'The person at {vendor} who has seen our set-up before the first fault is reported.',
    duties: [
      { text: 'Spend half an hour with technical lead and desk owner', byWhen: 'By working day 12', cites: ['P118'] },
      {
        text: 'Confirm each fault with a number, and say when you will write again',
        byWhen: 'Within 1 working day',
        cites: ['P4', 'P116', 'P118'],
      },
      { text: 'Warn of updates in the week of the move', byWhen: 'By working day 40', cites: ['P45', 'P47'] },
    ],
    effort: 'About 40 minutes a week. Worth it because support people on both ends speak the same language when they have met.',
  },
  {
    id: 'vendorSales',
    title: 'Technical sales specialist',
    side: 'vendor',
    summary: 'Remembers what the demonstration showed, and which licence it needs.',
    duties: [
      { text: 'Send the list of what was shown and promised', byWhen: 'Before the kickoff', cites: ['P4', 'P20'] },
      { text: 'Tell at each milestone how desks of this size use it', byWhen: 'At every milestone meeting', cites: ['P55', 'P117'] },
      { text: 'Say what an agent, a guide and a guest cost', byWhen: 'Within 2 working days', cites: ['P4', 'P45'] },
    ],
    effort: 'About 1 hour every two weeks. Worth it because the next department that wants a catalogue will ask the first one.',
  },
];
