import type { BenefitTemplate } from '../../Template.ts';

/** For those whose departments work in it. */
export const ownerBenefits: BenefitTemplate[] = [
  {
    id: 'numberWithDocument',
    roles: ['financeOwner'],
    category: 'efficiency',
    title: 'Every number opens the document behind it',
    evidence: 'Looking for a document takes 10 minutes, 30 times a close: 5 hours a month. Opening it from the number takes seconds.',
    source: 'Our own sum. Count the searches of your next close, and put your number in.',
    caseStudy: {
      title: 'A worked example: a question from the auditors',
      text: 'They ask for the freight bill behind one line of June. Before: a folder, a call to the warehouse, a copy on Thursday. After: line, invoice, order, receipt, three clicks while they are on the phone. Twenty-five such questions are one of the deliverables of the parallel close, so you will know before you rely on it.',
    },
    effort:
      'One of your best people, two days a week until the balances agree. Whoever knows where the odd postings lie saves the others a search.',
    ask: {
      title: 'Choose the accountant who will sit with Data migration',
      why: 'The first trial load of balances comes soon, and its differences need somebody who knows the accounts.',
      withinDays: 5,
    },
    section: 'openItems',
    cites: ['P99', 'P100', 'P101', 'P103'],
  },
  {
    id: 'fewerChases',
    roles: ['purchasingOwner'],
    category: 'efficiency',
    title: 'Your buyers buy instead of chasing invoices',
    evidence:
      'Of 400 invoices a month, 220 are touched by hand today. At 6 minutes each that is 22 hours. At a target of 80 untouched in 100 it is 8.',
    source: 'Our own sum from the measure "Invoices nobody had to touch".',
    caseStudy: {
      title: 'An illustration: five boxes of gloves',
      text: 'Ordered by phone, received by whoever was near, billed at another price. Three people write four mails about 60 euros. Ordered in the chain, the price stands in the order, the warehouse scans the boxes, and the bill either matches or shows at once which of the two is wrong.',
    },
    effort: 'An evening of writing down what everybody knows and nobody has signed.',
    ask: {
      title: 'Write down who may order what, up to which amount',
      why: 'Approvals by amount are the first risky part of your milestone.',
      withinDays: 5,
      deliverable: 'approvalsRun',
    },
    section: 'rights',
    cites: ['P99', 'P100', 'P101', 'P103'],
  },
  {
    id: 'noWalking',
    roles: ['operationsOwner'],
    category: 'people',
    title: 'Nobody walks to the shelf to see whether it is true',
    evidence: 'Six walks a shift of 8 minutes are 48 minutes. On two shifts that is 8 hours a week of a trained person.',
    source: 'Our own sum. Let each shift make a mark per walk for one week; that replaces it.',
    caseStudy: {
      title: 'A worked example: the pump that was there and was not',
      text: 'The list says two, the shelf holds none: one went out on a slip that was typed the next day, one lay with the returns. With a scanner at the door the slip is the booking, and a return stands in its own place. The same pump, the same people, no walk.',
    },
    ask: {
      title: 'Pick two people per shift who try the scanners first',
      why: 'Their remarks go into the build before the other shifts see it.',
      withinDays: 5,
      deliverable: 'scannersRun',
    },
    section: 'training',
    cites: ['P37', 'P99', 'P100', 'P101', 'P103'],
  },
];
