import type { BenefitTemplate } from '../../Template.ts';

/** For leaders: decisions, growth, customers; more than a set of tools (P52). */
export const leaderBenefits: BenefitTemplate[] = [
  {
    id: 'earlyDecisions',
    roles: ['accountable', 'sponsor'],
    category: 'efficiency',
    title: 'You decide while a decision is still cheap',
    evidence:
      'Of 1,471 software projects one in six cost three times its budget on average. The average overrun of all was 27 %. The damage sits in the few that were noticed late.',
    source: 'Flyvbjerg and Budzier, Harvard Business Review, September 2011.',
    caseStudy: {
      title: 'Five million planned, a charge of 192.5 million',
      text: 'A clothing maker planned to replace its systems for under 5 million dollars and saw few risks. Then a large trading partner needed a connection to its own systems, three warehouses stood still for a week, and the bill was a charge of 192.5 million. Here untried connections come first in each milestone, and each milestone runs by itself, so the most that can be lost is one step.',
    },
    effort: 'A quarter of an hour to write it, half an hour to talk it through. It spares three teams a week of guessing.',
    ask: {
      title: 'Confirm what success is, in one paragraph',
      why: 'Three teams choose what to build first this week. They need your words, not their guess.',
      withinDays: 3,
      deliverable: 'successFixed',
    },
    section: 'success',
    cites: ['P49', 'P52', 'P99', 'P100', 'P101'],
  },
  {
    id: 'visibleForecast',
    roles: ['sponsor'],
    category: 'growth',
    title: 'A forecast that rests on deals you can open',
    evidence:
      'A deal nobody recorded cannot be forecast. We count how many of 100 booked deals were on record before the order came. The aim is 90.',
    source: 'Our own count, measure "Deals recorded in the new CRM"; each Monday’s number is on Overview.',
    caseStudy: {
      title: 'A worked example: one quarter, two forecasts',
      text: 'Take 100 deals of 20,000. With 38 on record, the forecast is built on 760,000 and on what managers remember of the other 1,240,000. With 90 on record, memory covers 200,000. Put in your own average deal: the share that rests on memory falls from 62 % to 10 %.',
    },
    effort: 'Two Mondays in which the old list looks more complete than the new one. After that nobody asks which of them is right.',
    ask: {
      title: 'Ask for the forecast from the new CRM only',
      why: 'When the sponsor takes no other list, nobody keeps one. It is the cheapest act of leadership in this rollout.',
      withinDays: 10,
    },
    section: 'measures',
    cites: ['P52', 'P99', 'P100', 'P101', 'P107'],
  },
  {
    id: 'customersStay',
    roles: ['accountable', 'sponsor'],
    category: 'customers',
    title: 'Customers who stay pay for the rollout',
    evidence: 'A classic study over several industries found that keeping 5 % more customers raised profit by up to almost 100 %.',
    source: 'Reichheld and Sasser, Harvard Business Review, September 1990. Our own measure: "Customers who stay".',
    caseStudy: {
      title: 'A worked example: what four points are worth here',
      text: 'With 1,000 customers of 10,000 a year, going from 88 to 92 in 100 who stay keeps 40 customers, or 400,000 a year, without one more sales call. Put your own two numbers in and bring the result to the next milestone meeting.',
    },
    ask: {
      title: 'Say which ten customers must not notice the switch',
      why: 'Their data is checked by hand first, and their service team is trained first.',
      withinDays: 5,
    },
    section: 'motives',
    cites: ['P52', 'P99', 'P100', 'P101', 'P112'],
  },
];
