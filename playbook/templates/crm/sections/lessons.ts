import type { SectionTemplate } from '../../Template.ts';

/** A lessons template under five headings (P113). */
export const lessons: SectionTemplate = {
  id: 'lessons',
  group: 'After go-live',
  title: 'Lessons',
  ownerRole: 'projectManager',
  markdown: `After each red issue that lasted longer than a day, each slip of more than 5 working days, and each milestone, the project manager fills in this page within 5 working days, with two people who were there. It is about what happened, not about who is to blame. Copy the five headings, keep the answers short.

## The scene

Who was involved, what was the aim, what was normal that day? Two or three sentences a stranger understands.

## The incident

What happened, in order, with times: seen, said, taken, solved. Facts only. What did we believe then that turned out wrong?

## The result

What it cost: days, money, customers, trust. What it did not cost, and why. Has the trust question moved since? Did a customer leave or complain?

## The lessons

What do we know now? At most three, each one sentence. Was there advice or a worry beforehand that was not heard? Say so, without names.

## What should have been done differently

For each lesson one act: what, who, by when, and how we will see that it is done. If it is a change to how we work, the page of this playbook that changes, and its owner.

## And then

| What | Who | When |
|---|---|---|
| Read aloud to those concerned, and corrected | Project manager | Within 7 working days |
| Acts become issues or deliverables with an owner | Project manager | The same day |
| Accountable owner says what they take from it, first | Accountable owner | Next milestone meeting |
| Looked at again: is it done, did it help? | Project manager | 20 working days later |
| Carried into the template for the next rollout | Project manager | At the close |

At the close, 20 working days after go-live, all five headings are filled in once for the whole rollout, together with {vendor}, and with the two numbers that grade it: customers who stay, leads by referral.
`,
  cites: ['P55', 'P56', 'P111', 'P112', 'P113'],
  reviewDay: 78,
};
