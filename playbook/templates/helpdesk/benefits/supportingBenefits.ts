import type { BenefitTemplate } from '../../Template.ts';

/** For those who write, guard and show the way. */
export const supportingBenefits: BenefitTemplate[] = [
  {
    id: 'writtenOnce',
    roles: ['knowledgeLead'],
    category: 'efficiency',
    title: 'Forty answers take a morning off each week',
    evidence: 'An answer given 5 times a week at 4 minutes, found by 3 of the 5, saves 12 minutes. Forty such answers save 8 hours a week.',
    source: 'Our own sum. The portal counts which answers were opened and no ticket followed.',
    caseStudy: {
      title: 'A worked example: guest network for visitors',
      text: 'Asked by reception eleven times a week, answered from memory by nine agents in nine ways. One agent writes five lines with one picture, a receptionist who did not know it tries them, two lines change. In the third week reception has it bookmarked and the desk has forgotten the question.',
    },
    ask: {
      title: 'Collect the forty questions, from the tickets and not from memory',
      why: 'Those who give the answers are asked to write next, and they need the list.',
      withinDays: 5,
      deliverable: 'answersWritten',
    },
    section: 'knowledge',
    cites: ['P33', 'P99', 'P100', 'P101', 'P105'],
  },
  {
    id: 'rightEyes',
    roles: ['itSecurity'],
    category: 'people',
    title: 'A sick note is read by one person, not by a mailbox',
    evidence: 'A shared mailbox with 18 readers shows each mail to 18 people, and to everyone who still knows the password.',
    source: 'An example, not a count. See how many people can open your own mailbox.',
    caseStudy: {
      title: 'An illustration: a keyboard for a sore wrist',
      text: 'A colleague asks for a special keyboard and attaches a doctor’s letter. Today it lies with the paper jams. In the new desk the kind "health" opens for two people, the agent sees only "keyboard, approved", and an audit can show who has looked.',
    },
    effort: 'An hour with whoever handles personal matters. It is the hour nobody has after something was read by the wrong person.',
    ask: {
      title: 'List the kinds of tickets only few may see',
      why: 'The first shift starts soon, and rules set before it need no clearing up.',
      withinDays: 4,
      deliverable: 'confidentialKept',
    },
    cites: ['P99', 'P100', 'P101', 'P103'],
  },
  {
    id: 'goodNeighbour',
    roles: ['champion', 'knowledgeLead'],
    category: 'growth',
    title: 'Three colleagues you showed it to show it to nine',
    evidence: 'If each person shows it to 3 others, two steps reach 12 people. A department of 36 needs 3 such starts.',
    source: 'Plain arithmetic, not a study; the portal’s count per department shows whether it happens here.',
    caseStudy: {
      title: 'An illustration: the queue at the coffee machine',
      text: 'Somebody sighs that their screen flickers and that IT never answers. The guide takes out a phone, types three words, and they read together: loose cable, try this; else one tap. Ninety seconds. A mail to all about the new portal would have been deleted in two.',
    },
    ask: {
      title: 'Place one real request of your own in the portal',
      why: 'You will be asked how it went, and you can say it from experience.',
      withinDays: 3,
    },
    section: 'knowledge',
    cites: ['P54', 'P99', 'P100', 'P101', 'P104'],
  },
];
