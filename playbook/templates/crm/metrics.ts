import type { MetricTemplate } from '../Template.ts';

/** Seven measures, fixed before the kickoff is signed. The numbers are a start: each rollout puts in its own (P106). */
export const metrics: MetricTemplate[] = [
  {
    id: 'dealsRecorded',
    name: 'Deals recorded in the new CRM',
    unit: '%',
    baseline: 38,
    target: 90,
    lowAlert: 55,
    measuredHow:
      'Orders booked last week that have an opportunity with a stage and an amount, as a share of all booked orders. The baseline counts the old CRM. Sales counts each Monday.',
    cites: ['P106', 'P107', 'P109'],
  },
  {
    id: 'firstAnswer',
    name: 'Time to a first answer',
    unit: 'minutes',
    baseline: 360,
    target: 120,
    lowAlert: null,
    measuredHow:
      'Median working time from a customer’s question to the first answer by a person, over one week. Service desk counts each Monday.',
    cites: ['P106', 'P107'],
  },
  {
    id: 'weeklyUsers',
    name: 'Sales people who used it this week',
    unit: 'people',
    baseline: 0,
    target: 44,
    lowAlert: 24,
    measuredHow:
      'Sales people, out of 48, who added or changed at least one record on three days of the week. From the CRM’s own log, each Friday.',
    cites: ['P30', 'P106', 'P109'],
  },
  {
    id: 'newcomerDays',
    name: 'Days until a new colleague works alone',
    unit: 'days',
    baseline: 20,
    target: 12,
    lowAlert: null,
    measuredHow: 'Working days from the first sign-in to a passed exercise and a first record without help. Training counts each month.',
    cites: ['P31', 'P106'],
  },
  {
    id: 'pulse',
    name: 'Trust that this will work',
    unit: 'of 5',
    baseline: 3,
    target: 4,
    lowAlert: 2.8,
    measuredHow:
      'One question to everyone each second Friday: "I trust that this will make my work better", 1 to 5, without names. The median counts.',
    cites: ['P106', 'P111'],
  },
  {
    id: 'retention',
    name: 'Customers who stay',
    unit: '%',
    baseline: 88,
    target: 92,
    lowAlert: 86,
    measuredHow:
      'Customers with an order in the last 12 months who also had one in the 12 months before. Finance counts each quarter, from go-live on.',
    cites: ['P106', 'P107', 'P112'],
  },
  {
    id: 'referralLeads',
    name: 'Leads that came by referral',
    unit: 'a month',
    baseline: 6,
    target: 12,
    lowAlert: 4,
    measuredHow: 'New leads whose source is "recommended by a customer". Sales counts on the first Monday of each month.',
    cites: ['P106', 'P107', 'P112'],
  },
];
