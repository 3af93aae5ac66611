import type { SectionTemplate } from '../../Template.ts';

/** A frank look back, and a monthly look at what sinks rollouts (P57, P58, P113). */
export const lessons: SectionTemplate = {
  id: 'lessons',
  group: 'After the cut-over',
  title: 'Looking back',
  ownerRole: 'projectManager',
  markdown: `Filled in within 5 working days after each milestone, each red issue of more than a day, and each slip past a month end, by the project manager and two people who were there. We look for causes, not for the guilty.

## The scene

Which system, which period, who was there, what was ordinary about that day?

## The incident

Clock times: seen, said, taken, over. What did we hold to be true that was not?

## The result

Days, money, goods, trust. Whether the books had to be corrected, and for which period. Did a customer or supplier notice? Did the trust question move?

## The lessons

No more than three sentences. Was there a warning, from inside or outside, that we did not follow?

## What should have been done differently

One act per lesson: who, by when, seen how. If a page of this playbook changes, its owner is named.

The accountable owner says first what they take from it, at the next milestone meeting. After 20 working days the project manager looks whether the acts were done, and whether they helped. At the close the same five headings are filled in for the whole, with {vendor}, and go into the template.

## Three questions a month

On the first Tuesday the accountable owner and the project manager answer alone, 0 to 2 points a line, then compare for 30 minutes. The sponsor reads it and asks to see one proof.

| Part | A yes with proof means |
|---|---|
| **Frame** | Each role has a name, each deliverable an owner and a question |
| **Hearing** | Active teams reported four days of five, red issues were taken within 30 minutes, {vendor} answered |
| **Change** | Each impact has a solution and a day, exercises are passed, use is above its alert |

A 0 anywhere means a meeting with the sponsor within 5 working days. A 2 everywhere means we test three statements of the month against the books. After the cut-over anyone may propose a change in the help channel: yes, no or a month, within 5 working days.
`,
  cites: ['P55', 'P56', 'P57', 'P58', 'P96', 'P107', 'P110', 'P111', 'P112', 'P113'],
  audience: ['accountable', 'sponsor', 'projectManager', 'financeOwner', 'operationsOwner', 'purchasingOwner', 'vendorDirector'],
  reviewDay: 130,
};
