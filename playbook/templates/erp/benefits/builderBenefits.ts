import type { BenefitTemplate } from '../../Template.ts';

/** For those who build it and move the books. */
export const builderBenefits: BenefitTemplate[] = [
  {
    id: 'readAloud',
    roles: ['projectManager', 'technicalLead'],
    category: 'people',
    title: 'A list read aloud keeps the cut-over calm',
    evidence:
      'In eight hospitals a short checklist before and after each operation went with about half as many deaths, and with complications in 7 % of the cases instead of 11 %.',
    source: 'Haynes and others, New England Journal of Medicine, January 2009.',
    caseStudy: {
      title: 'An illustration: step 31 of 58',
      text: 'Everyone in the room knows that the bank file is switched off before the last payments run. On the night itself each believes the other did it. In the rehearsal step 31 is read aloud, the person says done, and it is noted with the time. That takes four seconds. A double payment run takes four weeks to get back.',
    },
    ask: {
      title: 'Write the first version of the cut-over list',
      why: 'Each build adds a step to it; begun late, it is written from memory.',
      withinDays: 10,
      deliverable: 'rehearsed',
    },
    section: 'cutOver',
    cites: ['P61', 'P99', 'P100', 'P101', 'P103'],
  },
  {
    id: 'equalToTheCent',
    roles: ['dataLead'],
    category: 'customers',
    title: 'Equal to the cent ends every discussion',
    evidence:
      'A trial load every second Friday gives 12 chances to find a difference before the cut-over begins. One large load at the end gives 1.',
    source: 'Our own count, from the plan of this rollout: working days 20 to 130.',
    caseStudy: {
      title: 'A worked example: 412.60 that would not go away',
      text: 'Receivables differ by 412.60. Searched on the last weekend, it is booked away with a bad feeling. Searched after the second trial load, it is two credit notes with a date in a month that was closed, and a rule for all such notes. The owner of the account signs with an easy mind, and so do those above.',
    },
    effort: 'Showing a long list of differences is no pleasure. Everybody believes the short one that comes after it.',
    ask: {
      title: 'Publish the first list of differences, however long',
      why: 'Owners can only answer what they see, and the first milestone of the books needs their answers.',
      withinDays: 5,
      deliverable: 'trialBalances',
    },
    section: 'openItems',
    cites: ['P99', 'P100', 'P101', 'P103'],
  },
];
