import type { BenefitTemplate } from '../../Template.ts';

/** For those who teach, protect and promote. */
export const supportingBenefits: BenefitTemplate[] = [
  {
    id: 'learnByDoing',
    roles: ['trainingLead'],
    category: 'people',
    title: 'Short exercises do more for you than long courses',
    evidence: 'Over 225 studies, students who were only lectured to were 1.5 times as likely to fail as students who learned by doing.',
    source: 'Freeman and others, Proceedings of the National Academy of Sciences, June 2014.',
    caseStudy: {
      title: 'A worked example: 40 slides become 25 minutes',
      text: 'A half-day course on leads covers every field. The exercise that replaces it: a mail from a real customer, find the account, make the lead, set the next step, hand it to a colleague. Who does it without help has passed. Who gets stuck shows us what to fix, in the exercise or in the CRM.',
    },
    ask: {
      title: 'Name a trainer for each place and language',
      why: 'The trainers try the exercises first, and their remarks need a week to be built in.',
      withinDays: 5,
    },
    section: 'training',
    cites: ['P33', 'P99', 'P100', 'P101', 'P105'],
  },
  {
    id: 'oneSignIn',
    roles: ['itSecurity'],
    category: 'people',
    title: 'One sign-in to watch instead of one per system',
    evidence:
      'A second factor at sign-in cut the risk of a taken-over account by 99.22 %, and by 98.56 % where the password had already leaked.',
    source: 'Meyer and others, "How effective is multifactor authentication at deterring cyberattacks?", May 2023.',
    caseStudy: {
      title: 'A worked example: the last day of a colleague',
      text: 'Before: four systems, four lists of users, and an account that is found half a year later. After: one account is closed at noon, the CRM refuses at 12:05, and the access review at go-live starts from one list with one owner per line.',
    },
    effort: 'An afternoon on one rule now. Later it would be a rule for each partner, and each by hand.',
    ask: {
      title: 'Decide how guests sign in',
      why: 'Partners work in the pilot. Without a rule they get none of it, or too much.',
      withinDays: 5,
      deliverable: 'guestSignIn',
    },
    cites: ['P99', 'P100', 'P101', 'P103'],
  },
  {
    id: 'shownByAColleague',
    roles: ['champion', 'trainingLead'],
    category: 'people',
    title: 'What you show one colleague pays for months',
    evidence:
      'Sales agents who talked in pairs about how they work sold 24 % more during those four weeks, and 18 % more still months later.',
    source: 'Sandvik, Saouma, Seegert and Stanton, Quarterly Journal of Economics, 2020.',
    caseStudy: {
      title: 'Pairs, one question, no bonus needed',
      text: 'In a sales call centre, pairs of agents wrote down what they found hard, then asked each other how they do it. Pairs that got only a bonus gained less and lost it again. The greatest gain went to those who sat with someone good at it. That is why a champion sits beside people rather than sending them links.',
    },
    effort: 'Three times ten minutes beside somebody, away from your own work. It is the part of training no course can do.',
    ask: {
      title: 'Show three colleagues one thing that saved you time',
      why: 'The next group starts soon. People who have seen it once start a week ahead.',
      withinDays: 10,
    },
    section: 'training',
    cites: ['P54', 'P99', 'P100', 'P101', 'P104'],
  },
];
