import type { BenefitTemplate } from '../../Template.ts';

/** For the maker: reasons to know this customer before the night of the close. */
export const vendorBenefits: BenefitTemplate[] = [
  {
    id: 'referenceClose',
    roles: ['vendorDirector', 'vendorSales'],
    category: 'growth',
    title: 'A first close in five days is a story you may tell',
    evidence:
      'The visit of one buyer to one working customer answers the 3 questions a brochure cannot: does it close, does it count, did people stay.',
    source: 'Our own opinion, not a study. Ask your last 3 buyers what decided it.',
    caseStudy: {
      title: 'An illustration: half a day in accounting',
      text: 'A firm in doubt spends a morning with the finance owner. They see a number, click, and there is the paper. They ask what went wrong and are told it frankly: the scanners, week one. That honesty sells more than a perfect demonstration, and it is there for you only if you were there for them.',
    },
    ask: {
      title: 'Put the six milestone meetings into your calendar',
      why: 'Who was at the parallel close can speak of it. Invitations go out ten working days before.',
      withinDays: 5,
    },
    section: 'vendorLoop',
    cites: ['P99', 'P100', 'P101', 'P112', 'P117'],
  },
  {
    id: 'quietNight',
    roles: ['vendorSupport'],
    category: 'efficiency',
    title: 'No strangers on the phone in the night of the close',
    evidence:
      'If explaining a set-up takes 40 minutes, 2 month ends with 5 calls each take almost 7 hours of it. Half an hour in a quiet week does it once.',
    source: 'Our own sum; the log of calls replaces it.',
    caseStudy: {
      title: 'A worked example: the period that would not open',
      text: 'First of the month, 06:40, nobody can post. A stranger asks for version, country, module. Someone who has met the technical lead asks one thing: did the March patch go in? It did not. 06:55, people post. The fault was the same, the quarter of an hour was made in a quiet week.',
    },
    ask: {
      title: 'Talk with the technical lead for half an hour',
      why: 'You both note the set-up and the calendar of month ends while nothing is burning.',
      withinDays: 10,
    },
    section: 'vendorLoop',
    cites: ['P99', 'P100', 'P101', 'P116', 'P118'],
  },
];
