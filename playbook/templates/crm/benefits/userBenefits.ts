import type { BenefitTemplate } from '../../Template.ts';

/** For those whose daily work changes. */
export const userBenefits: BenefitTemplate[] = [
  {
    id: 'twoHoursBack',
    roles: ['salesOwner'],
    category: 'efficiency',
    title: 'Two hours a week back for each of your reps',
    evidence:
      'Today the same call is typed into a list, a mail and the old CRM. Saving 4 minutes on each of 6 calls a day is 2 hours a week. The pilot measures it before anyone else is asked to switch.',
    source: 'Our own sum; the pilot’s second week in the CRM’s log replaces it.',
    caseStudy: {
      title: 'A worked example: one rep’s Tuesday',
      text: 'Six customer calls. Before: a note on paper, a line in the list, a mail to the inside team, an entry on Friday from memory. After: mail and calendar file themselves with the customer, the rep adds the next step and the amount, and the weekly forecast fills itself in from open deals.',
    },
    effort:
      'Your 12 reps give two hours to training, and in their first week every entry takes longer than it used to. The two hours a week come after that.',
    ask: {
      title: 'Name 12 reps for the pilot, from three places',
      why: 'Training is booked by name. Places without a name go to another region.',
      withinDays: 5,
    },
    section: 'pilot',
    cites: ['P99', 'P100', 'P101', 'P103'],
  },
  {
    id: 'answerWithinTheHour',
    roles: ['salesOwner', 'champion'],
    category: 'growth',
    title: 'The lead you answer within the hour is the one you win',
    evidence:
      'Firms that tried to reach a new web lead within an hour were nearly 7 times as likely to get a real conversation as those that tried even an hour later.',
    source: 'Oldroyd, McElheran and Elkington, Harvard Business Review, March 2011.',
    caseStudy: {
      title: '2,241 firms and one test lead each',
      text: 'The authors sent a lead to 2,241 firms and waited. 37 % answered within an hour, 24 % took more than a day and 23 % never answered. To be among the first, a team needs one list with one owner per lead. That list is what the sales pilot puts in your hands.',
    },
    ask: {
      title: 'Choose who gets a lead when its owner is away',
      why: 'The lead form goes into the pilot next, and a lead without an owner waits.',
      withinDays: 5,
      deliverable: 'leadForm',
    },
    section: 'pilot',
    cites: ['P99', 'P100', 'P101', 'P103'],
  },
  {
    id: 'explainOnce',
    roles: ['serviceOwner'],
    category: 'customers',
    title: 'Your customers explain their problem once',
    evidence:
      '56 % of customers had to explain an issue again, and 62 % had to make contact more than once to get it solved. Both drive customers away.',
    source: 'Dixon, Freeman and Toman, Harvard Business Review, July 2010. Our own measure: "Time to a first answer".',
    caseStudy: {
      title: 'A worked example: one late delivery',
      text: 'A customer writes on Monday and calls on Tuesday. Before: two agents, two lists, the second asks for the order number again and promises to call back. After: the call opens the customer, Monday’s mail is on top, the seller’s promise stands below it, and the agent says when the goods will come.',
    },
    effort: 'One coffee with two agents. The list is in their heads and wants to get out.',
    ask: {
      title: 'Bring the ten questions you are most tired of',
      why: 'The ready answers are written from them, and the list of change impacts starts with them.',
      withinDays: 5,
      deliverable: 'impactsRanked',
    },
    section: 'impacts',
    cites: ['P37', 'P99', 'P100', 'P101', 'P103'],
  },
];
