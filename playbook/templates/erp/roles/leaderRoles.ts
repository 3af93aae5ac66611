import type { RoleTemplate } from '../../Template.ts';

/** Who answers for the switch of the books, and who pays for it. */
export const leaderRoles: RoleTemplate[] = [
  {
    id: 'accountable',
    title: 'Accountable',
    side: 'customer',
    summary: 'The one person at {customer} who answers for the new ERP: often the head of finance or of operations, never a committee.',
    duties: [
      {
        text: 'Watch over the whole: read the evening digest and ask where two numbers disagree',
        byWhen: 'By 08:30 the next morning',
        cites: ['P10', 'P11', 'P57'],
      },
      {
        text: 'Decide what finance, purchasing and production cannot agree on between them',
        byWhen: 'Within 2 working days',
        cites: ['P10', 'P11', 'P14'],
      },
      {
        text: 'Answer when {integrator} or {vendor} calls, and leave a stand-in for holidays',
        byWhen: 'From the first day',
        cites: ['P9', 'P10', 'P47'],
      },
      {
        text: 'Write down which companies, sites and processes move, and what that changes for people',
        byWhen: 'By working day 6',
        cites: ['P12'],
      },
      {
        text: 'Prepare department heads: which weeks will be heavy, whose holidays are affected',
        byWhen: '15 working days before each milestone',
        cites: ['P13'],
      },
      { text: 'Pass a decision on to every site and country it touches', byWhen: 'Before the day ends', cites: ['P46'] },
      {
        text: 'Sit down alone with each department head and ask what they hope for and fear',
        byWhen: 'By working day 10, again before the parallel close',
        cites: ['P50', 'P51'],
      },
      { text: 'Give the word to cut over, or to wait one month', byWhen: '3 working days before the month ends', cites: ['P14', 'P68'] },
    ],
    effort:
      'About 5 hours a week, half of each day in the week of the cut-over. Worth it because one month end decided in time is cheaper than a year of repairs in the books.',
  },
  {
    id: 'sponsor',
    title: 'Sponsor',
    side: 'customer',
    summary: 'The member of the board who pays, frees people, and stands in front when the work gets heavy.',
    duties: [
      { text: 'Put into your own words what success is, with a value in money', byWhen: 'By working day 10', cites: ['P49', 'P52'] },
      { text: 'Free the named people, and pay for someone who does their work meanwhile', byWhen: 'By working day 15', cites: ['P5'] },
      {
        text: 'Explain to all staff why the old way of keeping the books ends',
        byWhen: 'At the staff meeting after the kickoff and the one before the cut-over',
        cites: ['P5', 'P99', 'P104'],
      },
      { text: 'Sign the first and the last milestone', byWhen: 'Within 3 working days of being asked', cites: ['P70'] },
      {
        text: 'Pick one line of the health check and ask to see the proof',
        byWhen: 'Every first Tuesday of the month',
        cites: ['P57', 'P58'],
      },
    ],
    effort:
      'About 2 hours a week. Worth it because an ERP touches every department, and only you can tell two of them that the third comes first.',
  },
];
