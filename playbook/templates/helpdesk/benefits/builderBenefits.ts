import type { BenefitTemplate } from '../../Template.ts';

/** For those who set it up and bring the tickets over. */
export const builderBenefits: BenefitTemplate[] = [
  {
    id: 'mondayFirst',
    roles: ['projectManager', 'technicalLead'],
    category: 'efficiency',
    title: 'You meet the worst Monday on a quiet Thursday',
    evidence: 'In a milestone of 14 days, a fault found on day 3 leaves 11 days to mend it; found on day 13 it leaves one and a queue.',
    source: 'Our own count, from the plan of this rollout.',
    caseStudy: {
      title: 'A worked example: the absence note that answered itself',
      text: 'The desk confirms each mail with a mail. An absence note answers, which makes a ticket, which is confirmed. Found on a test afternoon: one setting, a laugh, 40 tickets deleted. Found on the first Monday after a holiday: 6,000 tickets by nine o’clock and a desk that switches mail off.',
    },
    ask: {
      title: 'Ask two agents what goes wrong on Mondays',
      why: 'Their list is the order of work for the intake, which begins next.',
      withinDays: 2,
    },
    cites: ['P61', 'P99', 'P100', 'P101', 'P103'],
  },
  {
    id: 'storyStays',
    roles: ['dataLead'],
    category: 'customers',
    title: 'Nobody who waits has to tell it again',
    evidence:
      'If 240 tickets move and 1 in 10 loses its story, 24 people explain themselves once more, in the week you want them as friends.',
    source: 'Our own sum; the Wednesday trial counts how many really lost something.',
    caseStudy: {
      title: 'A worked example: the attachment that stayed behind',
      text: 'The first trial brings all tickets and 92 of 100 attachments; the rest are too large. It shows in a list on Thursday morning. Two days later large files are linked instead of copied, and the next trial brings all of them. On the night of the move no one holds their breath.',
    },
    ask: {
      title: 'Count what is open in each source, with its oldest ticket',
      why: 'The oldest ones decide what has to move at all, and shift leads need a week to look.',
      withinDays: 4,
      deliverable: 'openCounted',
    },
    section: 'openTickets',
    cites: ['P99', 'P100', 'P101', 'P103'],
  },
];
