import type { RoleTemplate } from '../../Template.ts';

/** Who builds the ERP and moves the books. */
export const integratorRoles: RoleTemplate[] = [
  {
    id: 'projectManager',
    title: 'Project manager',
    side: 'integrator',
    summary: 'Runs the rollout at {integrator} and does nothing else: the plan, the messages, the issues, the calendar of month ends.',
    duties: [
      { text: 'Take no second role, and refuse one in writing', byWhen: 'From the first day', cites: ['P16', 'P18'] },
      { text: 'Fill in who tells whom with the accountable owner', byWhen: 'Before the kickoff', cites: ['P42'] },
      {
        text: 'Keep where we are, what is needed and what comes next true in this tab',
        byWhen: 'Every working day by 17:00',
        cites: ['P17', 'P29', 'P43', 'P44'],
      },
      { text: 'Give each issue one person and one time for news', byWhen: 'Within 1 hour', cites: ['P17', 'P88'] },
      { text: 'Go through the open work with each team by itself', byWhen: 'Once a week per team', cites: ['P17', 'P89'] },
      { text: 'Find the owner of every deliverable that has none', byWhen: 'Within 1 working day', cites: ['P15'] },
      { text: 'Send {vendor} the report, whatever the week was like', byWhen: 'Every Wednesday by 10:00', cites: ['P115'] },
      {
        text: 'Carry the processes of this playbook into the statement of work and the kickoff deck',
        byWhen: '5 working days before the kickoff',
        cites: ['P22', 'P26', 'P27'],
      },
    ],
    effort:
      'Full time until 20 working days after the cut-over. Worth it because a month end moves for nobody, and you are the one who sees it coming.',
  },
  {
    id: 'technicalLead',
    title: 'Technical lead',
    side: 'integrator',
    summary: 'Answers for the system and its connections: bank, payroll, scanners, tax.',
    duties: [
      { text: 'Read the needs of three departments back in your own words', byWhen: 'By working day 9', cites: ['P20'] },
      {
        text: 'Ask those who build which connection they trust least, and begin there',
        byWhen: 'In the first 3 days of each milestone',
        cites: ['P61', 'P62'],
      },
      { text: 'Take a red issue, or hand it on by name', byWhen: 'Within 15 minutes', cites: ['P95'] },
      { text: 'Call a team into the daily check, and let it go again', byWhen: 'The working day before', cites: ['P77'] },
      { text: 'Send {vendor} each fault of the product with the steps to see it', byWhen: 'Within 1 working day', cites: ['P116', 'P118'] },
      { text: 'Warn when a special wish will cost at every update, and note the answer', byWhen: 'Before it is built', cites: ['P55'] },
    ],
    effort: 'Full time until the cut-over. Worth it because a bank file tried in week three is not a surprise on pay day.',
  },
  {
    id: 'dataLead',
    title: 'Migration lead',
    side: 'integrator',
    summary: 'Answers for balances, open items, suppliers, articles and stock: complete, equal, provable.',
    duties: [
      { text: 'Open each old source and say what is really in it', byWhen: 'By working day 8', cites: ['P20', 'P61'] },
      { text: 'Ask the owner which record is right; never guess an amount', byWhen: 'List every Tuesday', cites: ['P21', 'P45'] },
      {
        text: 'Load everything as a trial and publish what does not match',
        byWhen: 'Every second Friday from working day 20',
        cites: ['P61', 'P65'],
      },
      { text: 'Hand over the rules that keep the data clean to the three owners', byWhen: 'By working day 145', cites: ['P108'] },
    ],
    effort: 'Full time until the cut-over. Worth it because equal to the cent is the only proof everybody accepts.',
  },
];
