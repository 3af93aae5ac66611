import type { BenefitTemplate } from '../../Template.ts';

/** For those who sit at the desk, and those behind it. */
export const deskBenefits: BenefitTemplate[] = [
  {
    id: 'queueInSight',
    roles: ['deskOwner'],
    category: 'efficiency',
    title: 'You know how long people wait before they tell you',
    evidence:
      'Open tickets are arrivals times waiting. With 30 new ones a day and 240 open, people wait 8 days on average, whatever anyone feels.',
    source: 'The queuing formula proved by John Little, Operations Research, 1961. The 30 and the 240 are an example.',
    caseStudy: {
      title: 'A worked example: two ways to a shorter queue',
      text: 'To bring 8 days down to 4 at the same arrivals, 120 tickets must go. Two weekends of overtime do it once. Or fewer arrive: with 45 in 100 at the portal, and half of these solved there, 30 a day become about 23, and the queue shrinks by itself. One page shows you both numbers each morning.',
    },
    effort: 'A morning of looking into mailboxes, notes and heads. The first number is never a nice one, and it is yours.',
    ask: {
      title: 'Count what is open today, in every corner',
      why: 'It is the first number of the plan, and the shared mailbox is not the only corner.',
      withinDays: 2,
      deliverable: 'openCounted',
    },
    section: 'openTickets',
    cites: ['P99', 'P100', 'P101', 'P103'],
  },
  {
    id: 'noRetelling',
    roles: ['shiftLead'],
    category: 'people',
    title: 'The next shift starts where yours stopped',
    evidence: 'A hand-over of 12 open cases by word of mouth takes 25 minutes, three times a day. Read in the ticket it takes 5.',
    source: 'Our own estimate. Time two hand-overs this week, and put yours in.',
    caseStudy: {
      title: 'A worked example: the printer on the fourth floor',
      text: 'Early shift: a new roller is ordered. Late shift: the caller rings again, nobody knows of a roller, a technician climbs the stairs for nothing. In the new desk the ticket opens with the call: roller ordered, comes on Thursday, told to Eva. The late shift says so in ten seconds and has a friend.',
    },
    effort: 'Writing in the ticket takes a minute a case while everybody still wants to talk. The next shift is given twenty back.',
    ask: {
      title: 'Choose the agents who try it first, one of them sceptical',
      why: 'The sceptic finds what the others forgive, and there is still time to mend it.',
      withinDays: 3,
    },
    section: 'training',
    cites: ['P37', 'P99', 'P100', 'P101', 'P103'],
  },
  {
    id: 'promiseYouMade',
    roles: ['catalogueOwner'],
    category: 'customers',
    title: 'You keep the promises you made, not those made for you',
    evidence: 'With 71 of 100 times kept today, 29 callers in a hundred wait longer than they were told.',
    source: 'Our own measure "Promised times kept"; your sample of 200 old tickets replaces the number.',
    caseStudy: {
      title: 'An illustration: "by tomorrow"',
      text: 'An agent under pressure says by tomorrow. The team that does it works on Tuesdays and Fridays. With levels in the catalogue the agent reads: new laptop, four working days, Jonas. The caller is a little disappointed for a minute and gets it on day three.',
    },
    ask: {
      title: 'Ask each service owner for an honest time',
      why: 'The clock of the new desk counts from what they say, and it is set next.',
      withinDays: 5,
      deliverable: 'levelsAgreed',
    },
    section: 'catalogueLevels',
    cites: ['P48', 'P99', 'P100', 'P101', 'P103'],
  },
];
