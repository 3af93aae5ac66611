import type { BenefitTemplate } from '../../Template.ts';

/** For leaders: earlier numbers, room to grow, customers who get what was promised (P52). */
export const leaderBenefits: BenefitTemplate[] = [
  {
    id: 'sevenDaysEarlier',
    roles: ['accountable', 'sponsor'],
    category: 'efficiency',
    title: 'You steer with last month’s numbers, not with those before',
    evidence: 'A close that takes 5 working days instead of 12 gives you 7 more days, each month, in which a decision still helps.',
    source: 'Our own sum from the measure "Working days to close a month"; the parallel close replaces it.',
    caseStudy: {
      title: 'A worked example: the price that rose on the third',
      text: 'A raw material becomes dearer on the third of the month. Closed on day 12, the loss shows in the middle of the next month, and six weeks of orders have gone out at the old price. Closed on day 5, it is seven working days less. With 20 orders a day and 50 lost on each, those days are worth 7,000. Put in your own figures.',
    },
    effort: 'Ten minutes of thought, and the courage to leave the fourth number out.',
    ask: {
      title: 'Say which three numbers you want on day 5',
      why: 'The reports of the parallel close are built from them, and the list is fixed next.',
      withinDays: 5,
      deliverable: 'measuresFixed',
    },
    section: 'success',
    cites: ['P49', 'P52', 'P99', 'P100', 'P101'],
  },
  {
    id: 'nextSite',
    roles: ['sponsor'],
    category: 'growth',
    title: 'The next site opens with a copy, not with a project',
    evidence:
      'One chart of accounts, one list of articles and one set of rights serve 2 sites or 10. Only the first one is built from nothing.',
    source: 'Our own reasoning; the hours noted for the second company in this rollout will show how far it is true.',
    caseStudy: {
      title: 'An illustration: two warehouses, one year apart',
      text: 'The first warehouse takes 30 working days here, with the bills of material and the scanners. For a second one the articles, the rights and the exercises are there; what is left is the count, the layout and the people. If it takes more than 10 days, we have built something special that should have been plain.',
    },
    ask: {
      title: 'Tell us which site or company could be next',
      why: 'What is built for one place only is decided now, while it costs nothing to build it for two.',
      withinDays: 10,
    },
    cites: ['P52', 'P99', 'P100', 'P101', 'P107'],
  },
  {
    id: 'promiseKept',
    roles: ['accountable', 'sponsor'],
    category: 'customers',
    title: 'A day you promise is a day you can keep',
    evidence: 'With 91 of 100 places right, an order of 5 lines finds all of them in about 62 of 100 cases. With 98 it is about 90.',
    source: 'Our own sum: 0.91 and 0.98, each multiplied by itself five times. The fortnightly count replaces both.',
    caseStudy: {
      title: 'A worked example: one hundred orders on a Monday',
      text: 'At 91 %, about 38 of the hundred wait for a part the screen said was there. Somebody looks, calls, splits the delivery. At 98 % it is about 10. The buyer does not see our stock figures; they see whether the van came on the day we said.',
    },
    ask: {
      title: 'Name the ten customers whose orders must not slip',
      why: 'Their articles are counted first and their orders are moved by hand at the cut-over.',
      withinDays: 10,
    },
    section: 'cutOver',
    cites: ['P52', 'P99', 'P100', 'P101', 'P112'],
  },
];
