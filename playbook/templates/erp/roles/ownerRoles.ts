import type { RoleTemplate } from '../../Template.ts';

/** The three owners of the work the ERP is for. */
export const ownerRoles: RoleTemplate[] = [
  {
    id: 'financeOwner',
    title: 'Finance owner',
    side: 'customer',
    summary: 'Heads accounting at {customer}, decides how the books are kept in the new ERP, and signs every balance.',
    duties: [
      { text: 'Give each old account exactly one new account', byWhen: 'By working day 11', cites: ['P15', 'P35'] },
      {
        text: 'Name an accountant who works beside {integrator} on balances, bank and tax',
        byWhen: 'Before each of these tasks begins',
        cites: ['P21'],
      },
      { text: 'Tell the tax adviser what changes and bring back their answer', byWhen: 'By working day 20', cites: ['P19', 'P45'] },
      { text: 'Run the parallel close and explain each difference', byWhen: 'Working days 105 to 129', cites: ['P64', 'P107'] },
      { text: 'Tell the bot for Finance how the day went, in numbers', byWhen: 'Every working day by 16:30', cites: ['P76'] },
      {
        text: 'Count the measures, and call who has stopped using the ERP',
        byWhen: 'Each month on working day 3',
        cites: ['P106', 'P109'],
      },
    ],
    effort:
      'About 10 hours a week, full time in the parallel close. Worth it because you will close a month in five days, and find each number with its document.',
  },
  {
    id: 'purchasingOwner',
    title: 'Purchasing owner',
    side: 'customer',
    summary: 'Heads purchasing, decides how something is asked for, ordered, received and paid.',
    duties: [
      { text: 'List who may order what up to which amount', byWhen: 'By working day 40', cites: ['P35'] },
      { text: 'Have suppliers checked: which are doubles, which are dead', byWhen: 'By working day 52', cites: ['P21'] },
      {
        text: 'Bring the ten complaints suppliers and departments make most, counted',
        byWhen: 'By working day 4',
        cites: ['P37'],
      },
      { text: 'Tell suppliers what changes on their invoices', byWhen: '20 working days before the cut-over', cites: ['P13', 'P45'] },
      {
        text: 'Tell the bot for Purchasing how the day went, in numbers',
        byWhen: 'Every working day by 16:30 while active',
        cites: ['P76'],
      },
    ],
    effort:
      'About 4 hours a week, 10 while buying is built. Worth it because an order that went through the right hands is an invoice nobody has to chase.',
  },
  {
    id: 'operationsOwner',
    title: 'Operations owner',
    side: 'customer',
    summary: 'Heads stock and production; decides how goods are booked, counted and made.',
    duties: [
      {
        text: 'Keep the list of change impacts, each with a solution, an owner and a day',
        byWhen: 'First version by working day 8',
        cites: ['P38', 'P41'],
      },
      { text: 'Have bills of material corrected, the 50 best sellers first', byWhen: 'By working day 88', cites: ['P21', 'P35'] },
      { text: 'Find two quiet days for each trial count', byWhen: '10 working days before', cites: ['P13'] },
      {
        text: 'Let each shift try the scanners and write down what stopped them',
        byWhen: 'Within 2 working days of each build',
        cites: ['P21', 'P64'],
      },
      { text: 'Put a helper on every shift', byWhen: 'The first 20 working days after the cut-over', cites: ['P110'] },
      {
        text: 'Tell the bot for Stock and production how the day went, in numbers',
        byWhen: 'Every working day by 16:30 while active',
        cites: ['P76'],
      },
    ],
    effort:
      'About 4 hours a week, 12 while stock is built. Worth it because the stock on the screen will be the stock on the shelf, and nobody walks to look.',
  },
];
