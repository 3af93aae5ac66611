import type { RoleTemplate } from '../../Template.ts';

/** Those who run the desk and the services behind it. */
export const deskRoles: RoleTemplate[] = [
  {
    id: 'deskOwner',
    title: 'Desk owner',
    side: 'customer',
    summary: 'Heads the service desk at {customer}; decides how a request is taken, sorted and closed, and signs for it.',
    duties: [
      { text: 'Bring the ten loudest complaints about today’s desk, counted', byWhen: 'By working day 2', cites: ['P37'] },
      { text: 'List what is special here and correct the read-back', byWhen: 'By working day 5', cites: ['P20', 'P35'] },
      {
        text: 'Keep the list of change impacts, each with answer, owner and day',
        byWhen: 'First version by working day 5',
        cites: ['P38', 'P41'],
      },
      { text: 'Put an agent beside {integrator} in each set-up and move', byWhen: 'The day before it begins', cites: ['P21'] },
      {
        text: 'Count the measures, and speak with whoever has gone back to the mailbox',
        byWhen: 'Every Monday from the intake on',
        cites: ['P106', 'P109'],
      },
    ],
    effort:
      'About 8 hours a week. Worth it because you will know each morning how many wait, for what and for whom, without asking a soul.',
  },
  {
    id: 'shiftLead',
    title: 'Shift lead',
    side: 'customer',
    summary: 'Leads agents on a shift and knows which rule does not survive a Monday morning. One per shift.',
    duties: [
      { text: 'Name the agents who try each build, one of them sceptical', byWhen: 'By working day 8', cites: ['P21', 'P64'] },
      {
        text: 'Work a whole shift in each build and list what slowed you down',
        byWhen: 'Within 2 working days of the build',
        cites: ['P33', 'P64'],
      },
      { text: 'Plan learning into the quiet hours of the shift', byWhen: '5 working days ahead', cites: ['P13', 'P105'] },
      { text: 'Answer the bot for Service desk: done, ahead or behind, issue', byWhen: 'Every working day by 15:45', cites: ['P76'] },
      { text: 'Stand behind the agents in the first hour of the new desk', byWhen: 'The first 10 working days', cites: ['P108', 'P110'] },
    ],
    effort: 'About 4 hours a week, 8 around the move. Worth it because the queue will sort itself, and you get your eyes back for people.',
  },
  {
    id: 'catalogueOwner',
    title: 'Catalogue owner',
    side: 'customer',
    summary: 'Speaks for all service owners: which services exist, who answers for each, and how fast.',
    duties: [
      { text: 'List every service with one owner and a stand-in', byWhen: 'By working day 24', cites: ['P15', 'P35'] },
      { text: 'Get a yes from each owner to the times promised in their name', byWhen: 'By working day 31', cites: ['P14', 'P48'] },
      { text: 'Tell departments in plain words what they may expect', byWhen: 'Before the catalogue is signed', cites: ['P13', 'P45'] },
      {
        text: 'Answer the bot for Service owners: done, ahead or behind, issue',
        byWhen: 'Every working day by 15:45 while active',
        cites: ['P76', 'P77'],
      },
    ],
    effort: 'About 5 hours a week for 8 weeks. Worth it because a promise with an owner is kept, and one without is your weekend.',
  },
];
