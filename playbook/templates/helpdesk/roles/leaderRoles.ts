import type { RoleTemplate } from '../../Template.ts';

/** Who answers for the desk people will turn to, and who pays for it. */
export const leaderRoles: RoleTemplate[] = [
  {
    id: 'accountable',
    title: 'Accountable',
    side: 'customer',
    summary:
      'The one person at {customer} who answers for the new help desk, decides, and is called first: often the head of IT or of service.',
    duties: [
      {
        text: 'Read the digest, look at ten tickets, ask where they tell different stories',
        byWhen: 'Every working day by 09:30',
        cites: ['P10', 'P11', 'P57'],
      },
      { text: 'Decide what a service owner and the desk cannot settle', byWhen: 'Within 1 working day', cites: ['P10', 'P11', 'P14'] },
      { text: 'Be there for {integrator} and {vendor}, or leave a stand-in', byWhen: 'From the kickoff', cites: ['P9', 'P10', 'P47'] },
      {
        text: 'Write down which desks, mailboxes and countries move, and what that does to people’s days',
        byWhen: 'By working day 4',
        cites: ['P12'],
      },
      {
        text: 'Tell heads of departments which number and which mailbox end, and when',
        byWhen: '8 working days before each milestone',
        cites: ['P13'],
      },
      { text: 'Carry news from one desk or country to the others', byWhen: 'The same working day', cites: ['P46'] },
      {
        text: 'Ask each leader alone what they would like to be spared',
        byWhen: 'By working day 6, again before the move',
        cites: ['P50', 'P51'],
      },
    ],
    effort:
      'About 3 hours a week, 6 in the week of the move. Worth it because 60 days are short, and one slow decision takes a tenth of them.',
  },
  {
    id: 'sponsor',
    title: 'Sponsor',
    side: 'customer',
    summary: 'Pays for the tool, and makes sure that even the board asks for help through it.',
    duties: [
      { text: 'Say in one paragraph what a good desk is worth here', byWhen: 'By working day 6', cites: ['P49', 'P52'] },
      { text: 'Pay overtime or a temp so that agents can learn', byWhen: 'By working day 10', cites: ['P5'] },
      {
        text: 'Report your own next problem through the portal, and tell others',
        byWhen: 'In the first week of the portal',
        cites: ['P5', 'P99', 'P104'],
      },
      { text: 'Sign the kickoff and the go-live', byWhen: 'Within 2 working days', cites: ['P70'] },
      { text: 'Read the health check and ask about its weakest line', byWhen: 'The last Friday of each month', cites: ['P57', 'P58'] },
    ],
    effort: 'About 45 minutes a week. Worth it because shortcuts to the desk begin at the top, and they end there too.',
  },
];
