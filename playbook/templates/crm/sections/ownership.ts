import type { SectionTemplate } from '../../Template.ts';

/** The ownership statement, and what each side owes (P3, P4). */
export const ownership: SectionTemplate = {
  id: 'ownership',
  group: 'Why and who',
  title: 'It is up to us',
  ownerRole: 'accountable',
  markdown: `The success of this rollout belongs to {customer}. {integrator} builds with care and {vendor} helps as much as it can, but neither can make our people record a deal, clean a list or come to a training. If it works, we did it. If it does not, we will not say it was the software.

## Side by side

| {customer} owes | {integrator} owes | {vendor} owes |
|---|---|---|
| One person who decides, within 2 working days | A plan that is true every evening | A product that does what was promised |
| People with time to try each build, within 2 days | Work done with due care, hard parts first | Answers within 2 working days |
| Correct data, and the word on which record is right | Each bug and delay told the same day | Fixes for its bugs, and a second opinion |
| Daily use by everyone, leaders first | Advice, also when it is unwelcome | Honest limits of what the product can do |

## Everyone who gains gives something

- **Leaders** ask for numbers from the new CRM only, from the day the pilot is signed.
- **Sales** records each deal within a day, from the first exercise on.
- **Service** closes each question in the shared list, from the day its milestone is signed.
- **Training and IT security** answer within 1 working day.
- **Champions** show three colleagues one thing each week.

Look first, then ask: the answer is often in this playbook, one search away. Waiting for a colleague, {integrator} or {vendor} costs a day for something that takes a minute. If the page is missing or wrong, tell its owner, who mends it within 3 working days.

The accountable owner reads the first paragraph aloud at the kickoff. Everyone with a role accepts this page by working day 8, and again when it changes.
`,
  cites: ['P3', 'P4', 'P5', 'P34', 'P103', 'P108'],
  accept: true,
  reviewDay: 45,
};
