import type { RoleTemplate } from '../../Template.ts';

/** Who answers for the result, and who pays for it. */
export const leaderRoles: RoleTemplate[] = [
  {
    id: 'accountable',
    title: 'Accountable',
    side: 'customer',
    summary: 'The one person at {customer} who answers for the result, decides, and is asked first.',
    duties: [
      {
        text: 'Oversee the rollout: read the digest and ask about whatever does not fit together',
        byWhen: 'Every working day by 09:00',
        cites: ['P10', 'P11', 'P57'],
      },
      {
        text: 'Decide each open question, or name the one person who does',
        byWhen: 'Within 2 working days of being asked',
        cites: ['P10', 'P14'],
      },
      {
        text: 'Be the first contact for {integrator} and {vendor}, and name a stand-in for days away',
        byWhen: 'From the kickoff on',
        cites: ['P9', 'P10', 'P47'],
      },
      {
        text: 'Take a red issue that reaches you, and solve what two teams cannot solve between them',
        byWhen: 'Within 15 minutes',
        cites: ['P11', 'P95'],
      },
      {
        text: 'Write down what is in scope and what it changes, in the systems and in daily work',
        byWhen: 'By working day 5',
        cites: ['P12'],
      },
      { text: 'Check that each milestone still serves the aims of the business', byWhen: 'At every milestone meeting', cites: ['P11'] },
      {
        text: 'Tell managers what to expect and free the hours their people need to learn',
        byWhen: '10 working days before each milestone',
        cites: ['P13'],
      },
      { text: 'Carry decisions across departments and countries', byWhen: 'The same working day', cites: ['P46'] },
      {
        text: 'Talk in private with each leader about what they hope for',
        byWhen: 'By working day 8, again at each milestone',
        cites: ['P50', 'P51'],
      },
    ],
    effort:
      'About 4 hours a week, 8 around go-live. Worth it because questions answered in days keep the date, and because the result will carry your name either way.',
  },
  {
    id: 'sponsor',
    title: 'Sponsor',
    side: 'customer',
    summary: 'The executive who pays for the rollout, often the finance director, and clears what nobody else can.',
    duties: [
      { text: 'Confirm in your own words what success is and what it is worth', byWhen: 'By working day 8', cites: ['P49', 'P52'] },
      { text: 'Answer the accountable owner on money, people and priorities', byWhen: 'Within 3 working days', cites: ['P5', 'P14'] },
      {
        text: 'Say at one all-staff meeting why {customer} does this',
        byWhen: 'Within 10 working days of the kickoff and of go-live',
        cites: ['P5', 'P99', 'P104'],
      },
      {
        text: 'Sign the first and the last milestone with the accountable owner',
        byWhen: 'Within 3 working days of the request',
        cites: ['P70'],
      },
      { text: 'Read the health check and ask one hard question about it', byWhen: 'First Monday of each month', cites: ['P57', 'P58'] },
    ],
    effort:
      'About 1 hour a week. Worth it because people follow what leaders spend time on, and an hour now is cheaper than a second project.',
  },
];
