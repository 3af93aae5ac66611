import type { RoleTemplate } from '../../Template.ts';

/** The two owners of the work the CRM is for. */
export const businessRoles: RoleTemplate[] = [
  {
    id: 'salesOwner',
    title: 'Sales owner',
    side: 'customer',
    summary: 'Heads sales at {customer}, decides how sales works in the new CRM, and signs for it.',
    duties: [
      {
        text: 'List what your people need, including what is special to {customer}, and correct the read-back',
        byWhen: 'By working day 6',
        cites: ['P20', 'P35'],
      },
      {
        text: 'Put one of your people beside {integrator} in each discovery, load and switch task',
        byWhen: 'Before the task starts',
        cites: ['P21'],
      },
      { text: 'Name 12 people from three places and two regions for the pilot', byWhen: 'By working day 25', cites: ['P64', 'P108'] },
      {
        text: 'Run your weekly sales meeting from the new CRM only',
        byWhen: 'From the first Monday after the pilot is signed',
        cites: ['P103', 'P108'],
      },
      {
        text: 'Report for Sales: done today, days ahead or behind, issue met or resolved',
        byWhen: 'Every working day by 17:00',
        cites: ['P76'],
      },
      { text: 'Look at who has stopped using it and call them', byWhen: 'Every Friday after go-live', cites: ['P109'] },
    ],
    effort:
      'About 5 hours a week, 8 during the pilot. Worth it because the stages, forms and reports your people live in will be the ones you chose.',
  },
  {
    id: 'serviceOwner',
    title: 'Service owner',
    side: 'customer',
    summary: 'Heads customer service at {customer}, decides how questions are answered, and signs for it.',
    duties: [
      {
        text: 'Bring the ten most common customer complaints, counted from the last three months',
        byWhen: 'By working day 3',
        cites: ['P37'],
      },
      {
        text: 'Keep the list of change impacts: each with a solution, an owner and a date',
        byWhen: 'First version by working day 7',
        cites: ['P38', 'P41'],
      },
      { text: 'Agree how fast a customer gets a first answer, per kind of question', byWhen: 'By working day 55', cites: ['P48'] },
      {
        text: 'Have two agents try each build with real questions and write down what broke',
        byWhen: 'Within 2 working days of each build',
        cites: ['P21', 'P64'],
      },
      {
        text: 'Report for Service desk: done today, days ahead or behind, issue met or resolved',
        byWhen: 'Every working day by 17:00',
        cites: ['P76'],
      },
      {
        text: 'Staff the help desk for the new CRM and pass feedback to the build',
        byWhen: 'From go-live, for 20 working days',
        cites: ['P110'],
      },
    ],
    effort:
      'About 3 hours a week until the pilot, 6 after it. Worth it because your agents stop asking customers what another team already knows.',
  },
];
