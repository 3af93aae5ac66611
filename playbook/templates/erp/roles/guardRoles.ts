import type { RoleTemplate } from '../../Template.ts';

/** The people at the customer who guard, teach and show. */
export const guardRoles: RoleTemplate[] = [
  {
    id: 'controlLead',
    title: 'Rights and audit lead',
    side: 'customer',
    summary: 'Decides who may do what in the ERP, keeps duties apart, and speaks with the auditors.',
    duties: [
      { text: 'List which two duties must never be in one hand', byWhen: 'By working day 14', cites: ['P19', 'P35'] },
      {
        text: 'Ask the auditors what they need to see before old and new books change places',
        byWhen: 'By working day 18',
        cites: ['P19', 'P45'],
      },
      { text: 'Answer a request for rights with yes, no or a day', byWhen: 'Within 1 working day', cites: ['P14', 'P45'] },
      { text: 'Clear each conflict of duties, or sign the check that covers it', byWhen: 'By working day 124', cites: ['P15'] },
      {
        text: 'Tell the bot for Rights and audit how the day went',
        byWhen: 'Every working day by 16:30 while active',
        cites: ['P76', 'P77'],
      },
    ],
    effort: 'About 3 hours a week, 2 days before each milestone. Worth it because an auditor who was asked early writes a short letter.',
  },
  {
    id: 'trainingLead',
    title: 'Training lead',
    side: 'customer',
    summary: 'Sees to it that everybody can do their own work in the ERP before the month end at which they have to.',
    duties: [
      {
        text: 'Make one exercise per kind of work, with documents from a real week',
        byWhen: '12 working days before each milestone',
        cites: ['P33', 'P105'],
      },
      { text: 'Agree with each manager on which hours their people learn', byWhen: '20 working days before', cites: ['P13', 'P105'] },
      {
        text: 'Tell each manager who has passed and who has not',
        byWhen: 'Every Thursday from working day 30',
        cites: ['P28', 'P105', 'P109'],
      },
      { text: 'Tell the bot for Training how the day went', byWhen: 'Every working day by 16:30', cites: ['P76'] },
    ],
    effort:
      'About 1 day a week, full time in the last 30 working days. Worth it because a clerk who has done it twice does not stop the line on the first of the month.',
  },
  {
    id: 'champion',
    title: 'Key user',
    side: 'customer',
    summary: 'The colleague in each department whom others ask anyway. Tries it first, shows it next.',
    duties: [
      { text: 'Try each build with last week’s documents', byWhen: 'Within 2 working days', cites: ['P33', 'P64'] },
      { text: 'Sit beside two colleagues for half an hour', byWhen: 'Every week from the first ledger on', cites: ['P104'] },
      { text: 'Pass on the benefit notes that fit your department', byWhen: 'Within 3 working days', cites: ['P99', 'P104'] },
      { text: 'Carry doubts to the project manager in the words they were said', byWhen: 'The same day', cites: ['P54', 'P56'] },
    ],
    effort:
      'About 4 hours a week, 2 days a week in the parallel close. Worth it because the screens will fit your department, and you will be the one who can change them later.',
  },
];
