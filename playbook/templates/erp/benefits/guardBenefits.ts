import type { BenefitTemplate } from '../../Template.ts';

/** For those who guard, teach and show. */
export const guardBenefits: BenefitTemplate[] = [
  {
    id: 'askedEarly',
    roles: ['controlLead'],
    category: 'efficiency',
    title: 'The audit asks what you have already answered',
    evidence:
      'Two duties in one hand can be seen in a list before the first user signs in: 40 roles have 780 pairs, and a rule checks all of them in a second.',
    source: 'Our own sum: 40 times 39, halved. Your own number of roles replaces it.',
    caseStudy: {
      title: 'A worked example: who changes a bank account, who pays',
      text: 'In a small office one person does both, and no rule will change that. So the rule says what else must be so: a second person reads the list of changed accounts each Friday and signs. Written down beforehand it is a control. Found by an auditor it is a finding.',
    },
    ask: {
      title: 'Bring the list of duties that must stay apart',
      why: 'Rights are built for the ledger next. Taken away later, they feel like distrust.',
      withinDays: 5,
      deliverable: 'dutiesApart',
    },
    section: 'rights',
    cites: ['P99', 'P100', 'P101', 'P103'],
  },
  {
    id: 'askedNotShown',
    roles: ['trainingLead'],
    category: 'people',
    title: 'An exercise stays in the head when a talk has gone',
    evidence:
      '5 minutes after learning a text, those who had read it again knew more of it. After 2 days and after 1 week those who had tested themselves were clearly ahead.',
    source: 'Roediger and Karpicke, Psychological Science, 2006.',
    caseStudy: {
      title: 'An illustration: from a day in a room to three quarters of an hour',
      text: 'A full day of slides shows every field of an order. The exercise hands over six real papers: a request, an offer, a delivery note with one box missing, a bill with the wrong price. The receiver books them alone. What they stumble over, we mend in the exercise or in the ERP, and a week later they do it again.',
    },
    ask: {
      title: 'Collect six real papers from each department',
      why: 'The exercises are made of them, and the papers need two weeks to lose names and prices.',
      withinDays: 8,
    },
    section: 'training',
    cites: ['P33', 'P99', 'P100', 'P101', 'P105'],
  },
  {
    id: 'whenAndWhere',
    roles: ['champion', 'trainingLead'],
    category: 'growth',
    title: 'You become the one who can change the screens',
    evidence: 'A plan with a when and a where is kept more often than a good intention: 94 tests found a medium to large effect.',
    source: 'Gollwitzer and Sheeran, Advances in Experimental Social Psychology, 2006.',
    caseStudy: {
      title: 'An illustration: Tuesday at ten, at Nora’s desk',
      text: '"I will show it to the colleagues" happens when there is time, which is never. "Tuesday at ten I sit down with Nora and we book her three delivery notes" is in two calendars. After six Tuesdays a department of twelve has been shown by somebody they know, and the key user has learned which screen needs a field less.',
    },
    effort: 'Two half hours that somebody will want to take from your calendar. They are what is left of the course in a month.',
    ask: {
      title: 'Put two half hours with a colleague into the calendar',
      why: 'The next build comes with things to try, and people who know the last one learn it in half the time.',
      withinDays: 5,
    },
    section: 'training',
    cites: ['P54', 'P99', 'P100', 'P101', 'P104'],
  },
];
