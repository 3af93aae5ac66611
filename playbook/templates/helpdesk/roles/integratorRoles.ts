import type { RoleTemplate } from '../../Template.ts';

/** Who sets the tool up and brings the open tickets over. */
export const integratorRoles: RoleTemplate[] = [
  {
    id: 'projectManager',
    title: 'Project manager',
    side: 'integrator',
    summary: 'Steers these 60 days at {integrator} and holds no other part in them: plan, messages, issues, people.',
    duties: [
      { text: 'Stay project manager only; say so aloud when account work is pushed your way', byWhen: 'Always', cites: ['P16', 'P18'] },
      { text: 'Settle who tells whom with the accountable owner', byWhen: 'Before the kickoff', cites: ['P42'] },
      {
        text: 'Have this tab say where we are, what is needed and what comes next',
        byWhen: 'Every working day by 16:30',
        cites: ['P17', 'P29', 'P43', 'P44'],
      },
      {
        text: 'Give an issue a person and an hour before it reaches the customer’s customers',
        byWhen: 'Within 30 minutes',
        cites: ['P17', 'P88'],
      },
      { text: 'Sit down with each team by itself for the details', byWhen: 'Once a week', cites: ['P17', 'P89'] },
      { text: 'Put a name on whatever has none', byWhen: 'Within 1 working day', cites: ['P15'] },
      { text: 'Write to {vendor}, also when there is nothing to tell', byWhen: 'Every Thursday by 11:00', cites: ['P115'] },
      {
        text: 'Take the processes from here into the statement of work and the kickoff deck',
        byWhen: '4 working days before the kickoff',
        cites: ['P22', 'P26', 'P27'],
      },
    ],
    effort:
      'Full time for 60 working days, half for 15 more. Worth it because in a short rollout the day you hear of a problem is the day you can still mend it.',
  },
  {
    id: 'technicalLead',
    title: 'Technical lead',
    side: 'integrator',
    summary: 'Answers for set-up, mail, phone, chat and sign-in, and for the order in which they are tried.',
    duties: [
      { text: 'Read the desk’s needs back until the desk owner says yes', byWhen: 'By working day 6', cites: ['P20'] },
      {
        text: 'Ask agents and builders what could fail on a Monday, and try that first',
        byWhen: 'In the first 2 days of each milestone',
        cites: ['P61', 'P62'],
      },
      { text: 'Take a red issue or hand it to a name', byWhen: 'Within 15 minutes', cites: ['P95'] },
      { text: 'Call a team into the daily check and release it', byWhen: 'The working day before', cites: ['P77'] },
      { text: 'Report a fault of the product to {vendor} with steps', byWhen: 'The same working day', cites: ['P116', 'P118'] },
      { text: 'Advise against the seventh mandatory field, and note what was decided', byWhen: 'Before it is built', cites: ['P55'] },
    ],
    effort: 'Full time for 60 working days. Worth it because a phone line tried in week one does not ring into nothing in week twelve.',
  },
  {
    id: 'dataLead',
    title: 'Ticket mover',
    side: 'integrator',
    summary: 'Answers for what comes over: open tickets with their story, people, devices, ready answers.',
    duties: [
      { text: 'Count what is open in every mailbox, list and old tool', byWhen: 'By working day 5', cites: ['P20', 'P61'] },
      { text: 'Ask the shift leads which old tickets are dead; close none unasked', byWhen: 'List every Monday', cites: ['P21', 'P45'] },
      {
        text: 'Move a copy of everything as a trial and publish what was lost',
        byWhen: 'Every Wednesday night from working day 22',
        cites: ['P61', 'P65'],
      },
      { text: 'Teach the desk owner how people and devices are kept up to date', byWhen: 'By working day 56', cites: ['P108'] },
    ],
    effort: 'About 3 days a week, full time in the last 14 days. Worth it because nobody who waits has to tell their story again.',
  },
];
