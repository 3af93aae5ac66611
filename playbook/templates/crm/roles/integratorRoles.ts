import type { RoleTemplate } from '../../Template.ts';

/** Who builds it. */
export const integratorRoles: RoleTemplate[] = [
  {
    id: 'projectManager',
    title: 'Project manager',
    side: 'integrator',
    summary: 'Runs the rollout at {integrator} as their real job: keeps everyone informed, issues moving and the plan true.',
    duties: [
      {
        text: 'Hold no other role in this rollout, and say so when one is pushed your way',
        byWhen: 'From the day you are named',
        cites: ['P16', 'P18'],
      },
      { text: 'Agree who tells whom what, when and where, with the accountable owner', byWhen: 'Before the kickoff', cites: ['P42'] },
      {
        text: 'Keep {customer} in the loop: where we are, what is needed, what comes next',
        byWhen: 'Every working day, in this tab',
        cites: ['P17', 'P29', 'P43', 'P44'],
      },
      {
        text: 'Catch issues before they reach the customer, and say who solves each by when',
        byWhen: 'Within 1 hour of hearing of it',
        cites: ['P17', 'P88'],
      },
      {
        text: 'Go through the details with each team on its own, and move the one that stands still',
        byWhen: 'Once a week per team',
        cites: ['P17', 'P89'],
      },
      { text: 'Give every task and deliverable exactly one owner', byWhen: 'Within 1 working day of its being added', cites: ['P15'] },
      { text: 'Send {vendor} the status report, in good weeks and bad ones', byWhen: 'Every Tuesday by 09:30', cites: ['P115'] },
      {
        text: 'Keep this playbook true, and carry its processes into the statement of work and the kickoff deck',
        byWhen: 'Review on the first Friday of each month',
        cites: ['P22', 'P26', 'P27'],
      },
    ],
    effort:
      'Full time until go-live, half time for 20 working days after it. Worth it because you hear problems while they are still small.',
  },
  {
    id: 'technicalLead',
    title: 'Technical lead',
    side: 'integrator',
    summary: 'Answers for the build at {integrator}: the system, its connections and the order of the work.',
    duties: [
      { text: 'Read the needs of {customer} back in your own words until the owners say yes', byWhen: 'By working day 8', cites: ['P20'] },
      {
        text: 'Ask the people who build what is difficult or uncertain, and put it first',
        byWhen: 'In the first 3 days of each milestone',
        cites: ['P61', 'P62'],
      },
      { text: 'Take red issues first, or hand them on', byWhen: 'Within 15 minutes', cites: ['P95'] },
      {
        text: 'Pull a team into the daily check when its work begins, and let it go when it ends',
        byWhen: 'The working day before',
        cites: ['P77'],
      },
      { text: 'Log each product bug with {vendor}, with steps to see it', byWhen: 'Within 1 working day', cites: ['P116', 'P118'] },
      {
        text: 'Advise against what will hurt {customer} later, and write down the answer',
        byWhen: 'Before the work starts',
        cites: ['P55'],
      },
    ],
    effort: 'Full time until go-live. Worth it because the hard parts come first, so the last weeks are for finishing, not for rescue.',
  },
  {
    id: 'dataLead',
    title: 'Data lead',
    side: 'integrator',
    summary: 'Answers at {integrator} for what is in the new CRM: complete, correct, each customer once.',
    duties: [
      { text: 'Open every source and report what is really in it', byWhen: 'By working day 7', cites: ['P20', 'P61'] },
      { text: 'Ask Sales or Service which record is right, never guess', byWhen: 'Weekly list, every Wednesday', cites: ['P21', 'P45'] },
      {
        text: 'Load everything as a trial, count, and publish what was refused',
        byWhen: 'Every Thursday night from working day 12',
        cites: ['P61', 'P65'],
      },
      { text: 'Hand the rules for keeping data clean to the sales and service owners', byWhen: 'By go-live', cites: ['P108'] },
    ],
    effort:
      'Full time until the pilot is signed, half time to go-live. Worth it because a CRM people trust on day one needs no second launch.',
  },
];
