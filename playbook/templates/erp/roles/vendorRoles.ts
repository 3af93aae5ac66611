import type { RoleTemplate } from '../../Template.ts';

/** Who made the ERP: known by name before anything breaks (P114). */
export const vendorRoles: RoleTemplate[] = [
  {
    id: 'vendorDirector',
    title: 'Regional services director',
    side: 'vendor',
    summary: 'Speaks for {vendor} on what {integrator} cannot solve, and looks at the design with fresh eyes.',
    duties: [
      {
        text: 'Take part in each milestone meeting, or send somebody with a say',
        byWhen: 'Answer within 3 working days of the invitation',
        cites: ['P117'],
      },
      { text: 'Read the Wednesday report and answer its questions', byWhen: 'By Friday noon', cites: ['P4', 'P115'] },
      { text: 'Give a second opinion on the ledger and on the cut-over plan', byWhen: 'By working days 44 and 128', cites: ['P4', 'P116'] },
    ],
    effort:
      'About 3 hours a month, half a day per milestone. Worth it because a clean first month end is the reference other customers ask for.',
  },
  {
    id: 'vendorSupport',
    title: 'Support contact',
    side: 'vendor',
    summary: 'The person in support at {vendor} who knows this customer, its countries and its calendar.',
    duties: [
      { text: 'Have a first talk with the technical lead while all is quiet', byWhen: 'By working day 25', cites: ['P118'] },
      {
        text: 'Give each reported fault a number and a day for news',
        byWhen: 'Within 1 working day, 2 hours around a month end',
        cites: ['P4', 'P116', 'P118'],
      },
      { text: 'Say which updates fall near the cut-over', byWhen: 'By working day 110', cites: ['P45', 'P47'] },
    ],
    effort:
      'About 1 hour a week, on call at two month ends. Worth it because you hear of a fault with its steps, and not on the night of the close.',
  },
  {
    id: 'vendorSales',
    title: 'Technical sales specialist',
    side: 'vendor',
    summary: 'Knows what was promised for each module, and how other customers solve the same thing.',
    duties: [
      { text: 'Write down what was promised, module by module', byWhen: 'Before the kickoff', cites: ['P4', 'P20'] },
      { text: 'Show at each milestone how others use the same part', byWhen: 'At every milestone meeting', cites: ['P55', 'P117'] },
      { text: 'Answer questions about licences and users', byWhen: 'Within 3 working days', cites: ['P4', 'P45'] },
    ],
    effort: 'About 1 hour every two weeks. Worth it because you see which module comes next long before anyone writes a request.',
  },
];
