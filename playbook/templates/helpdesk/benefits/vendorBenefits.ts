import type { BenefitTemplate } from '../../Template.ts';

/** For the maker: a desk is seen by everybody, every day. */
export const vendorBenefits: BenefitTemplate[] = [
  {
    id: 'seenByAll',
    roles: ['vendorDirector', 'vendorSales'],
    category: 'growth',
    title: 'A third of the house meets your product in its first month',
    evidence:
      '600 requests a month from 1,200 people are met by more than a third of the house. For them the product works, or it does not.',
    source: 'Our own sum, with requests spread by chance; the portal’s count of people replaces it.',
    caseStudy: {
      title: 'An illustration: how another department came to ask',
      text: 'Facilities sees a colleague order a laptop in a minute and asks whether a broken window could go the same way. Nobody sold anything. A catalogue of twelve lines, a guide, two weeks. It happens where the first desk went well, and where somebody of the maker was in the room to say that it can be done.',
    },
    ask: {
      title: 'Accept the five mornings of the milestone meetings',
      why: 'Departments come to look at them. Their questions are asked there, not in a tender.',
      withinDays: 4,
    },
    section: 'vendorLoop',
    cites: ['P99', 'P100', 'P101', 'P112', 'P117'],
  },
  {
    id: 'colleaguesInSupport',
    roles: ['vendorSupport'],
    category: 'people',
    title: 'You get tickets written by people who read tickets',
    evidence:
      'A fault report with steps, time and one example needs 1 answer. Without them it needs 3, and each costs half a day: 1 day lost per fault.',
    source: 'Our own estimate; the list of faults of this rollout replaces it.',
    caseStudy: {
      title: 'A worked example: "it is slow"',
      text: '"It is slow" goes back and forth for a week. "Opening a ticket with over 200 comments takes 9 seconds, since Tuesday, number 4,711, here is the recording" is understood at first reading. An agent knows why. Agree with the technical lead which four things every report holds.',
    },
    ask: {
      title: 'Send your wish list for a good fault report',
      why: 'It becomes the form with which we report to you, from the first fault on.',
      withinDays: 5,
    },
    section: 'vendorLoop',
    cites: ['P99', 'P100', 'P101', 'P116', 'P118'],
  },
];
