import type { BenefitTemplate } from '../../Template.ts';

/** For the maker: reasons to stay close while nothing is wrong. */
export const vendorBenefits: BenefitTemplate[] = [
  {
    id: 'recommended',
    roles: ['vendorDirector', 'vendorSales'],
    category: 'growth',
    title: 'A customer who goes live well brings you the next one',
    evidence: 'Customers who came by recommendation were worth at least 16 % more than similar customers, and they stayed longer.',
    source: 'Schmitt, Skiera and Van den Bulte, Journal of Marketing, January 2011.',
    caseStudy: {
      title: 'A bank that counted its recommendations',
      text: 'A bank followed about 10,000 customers for almost three years and compared those who were recommended with those who were not. A reward of 25 euro for each one returned about 60 % over six years. People recommend what worked for them, and a rollout is the first thing of yours they live through.',
    },
    ask: {
      title: 'Accept the invitations to all milestone meetings',
      why: 'There you see what works before anyone asks you what does not.',
      withinDays: 5,
    },
    section: 'vendorLoop',
    cites: ['P99', 'P100', 'P101', 'P112', 'P117'],
  },
  {
    id: 'goodBugReports',
    roles: ['vendorSupport'],
    category: 'efficiency',
    title: 'Bug reports with steps, from one sender',
    evidence:
      'A report that can be repeated needs no second round of questions. At 2 rounds of half a day each, 10 bugs are 10 working days in which nothing moves.',
    source: 'Our own sum; the bug log of this rollout replaces it.',
    caseStudy: {
      title: 'A worked example: the import that stops',
      text: 'Two reports of one fault. "Import broken, urgent" takes three questions and two days. "Stops at row 40,001 with the attached file, on every try, works with 40,000" is with a developer before lunch. Integration sends you the second kind, and a person to call.',
    },
    ask: {
      title: 'Meet the technical lead for half an hour',
      why: 'You agree what a good report holds, while there is nothing to report.',
      withinDays: 10,
    },
    section: 'vendorLoop',
    cites: ['P99', 'P100', 'P101', 'P116', 'P118'],
  },
];
