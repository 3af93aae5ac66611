import type { BenefitTemplate } from '../../Template.ts';

/** For those who build it. */
export const builderBenefits: BenefitTemplate[] = [
  {
    id: 'foundEarly',
    roles: ['technicalLead', 'projectManager'],
    category: 'efficiency',
    title: 'What breaks in week two is repaired in an hour',
    evidence:
      'Finding and repairing a software problem after delivery often costs 100 times what it costs during design. 40 to 50 % of the effort in projects is rework that could be avoided.',
    source: 'Boehm and Basili, IEEE Computer, January 2001.',
    caseStudy: {
      title: 'A worked example: guests who cannot sign in',
      text: 'Tried on the first day of the pilot, it is a setting, a phone call to IT security and an afternoon. Tried in the week of go-live, it is 40 partners without access, a late night and a doubt that stays. Same fault, same repair.',
    },
    ask: {
      title: 'Mark what is difficult or uncertain in the next milestone',
      why: 'The order of work is set in its first three days.',
      withinDays: 3,
    },
    cites: ['P61', 'P99', 'P100', 'P101', 'P103'],
  },
  {
    id: 'cleanFromTheStart',
    roles: ['dataLead'],
    category: 'customers',
    title: 'People trust the CRM that knows their customers',
    evidence:
      'In 75 firms 47 of 100 new records had at least one error that hurt the work. Only 3 % of the firms’ samples were good enough for the managers who took them.',
    source: 'Nagle, Redman and Sammon, Harvard Business Review, September 2017.',
    caseStudy: {
      title: 'A hundred records and a red pen',
      text: 'In that study managers took the last 100 records of their own department, marked every plain error with their team and counted the lines without a mark. None of them would have accepted less than the high nineties, half of them got less than 57. It takes two hours, and afterwards nobody asks why data cleaning stands in the plan.',
    },
    ask: {
      title: 'Mark 100 accounts with two people from sales',
      why: 'The rules for what is a duplicate are agreed next, and they should come from real cases.',
      withinDays: 5,
      deliverable: 'noDuplicates',
    },
    section: 'cleaningTheData',
    cites: ['P99', 'P100', 'P101', 'P103'],
  },
];
