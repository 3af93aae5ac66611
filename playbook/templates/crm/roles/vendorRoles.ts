import type { RoleTemplate } from '../../Template.ts';

/** Who made it: kept close while nothing is wrong (P114). */
export const vendorRoles: RoleTemplate[] = [
  {
    id: 'vendorDirector',
    title: 'Regional services director',
    side: 'vendor',
    summary: 'Speaks for {vendor} when a problem is larger than the integrator, or a second opinion is wanted.',
    duties: [
      {
        text: 'Come to each milestone meeting, or send someone who may decide',
        byWhen: 'Answer within 2 working days of the invitation',
        cites: ['P117'],
      },
      { text: 'Read the status report and answer what is asked of {vendor}', byWhen: 'Within 2 working days', cites: ['P4', 'P115'] },
      {
        text: 'Look over the design and the load as a second pair of eyes',
        byWhen: 'By working day 40 and by working day 85',
        cites: ['P4', 'P116'],
      },
    ],
    effort: 'About 2 hours a month, half a day at each milestone. Worth it because a customer who goes live well renews and recommends.',
  },
  {
    id: 'vendorSupport',
    title: 'Support contact',
    side: 'vendor',
    summary: 'The named person in the support organisation of {vendor} who knows this rollout.',
    duties: [
      { text: 'Meet the technical lead and the service owner before anything is broken', byWhen: 'By working day 20', cites: ['P118'] },
      { text: 'Confirm each bug with a number and say when there is news', byWhen: 'Within 1 working day', cites: ['P4', 'P116', 'P118'] },
      { text: 'Go through the open bugs with Integration', byWhen: 'Every second Thursday', cites: ['P47', 'P118'] },
    ],
    effort: 'About 1 hour a week. Worth it because reports come with steps, from one sender, while there is time to look.',
  },
  {
    id: 'vendorSales',
    title: 'Technical sales specialist',
    side: 'vendor',
    summary: 'Knows what {customer} was promised and which part of the product keeps the promise.',
    duties: [
      { text: 'Hand over what was promised in the sale, in writing', byWhen: 'Before the kickoff', cites: ['P4', 'P20'] },
      {
        text: 'Come to each milestone meeting and say what others do with the same part',
        byWhen: 'At every milestone',
        cites: ['P55', 'P117'],
      },
      { text: 'Answer licence questions', byWhen: 'Within 2 working days', cites: ['P4', 'P45'] },
    ],
    effort: 'About 1 hour every two weeks. Worth it because you hear what the customer will need next while it is still an idea.',
  },
];
