import type { SectionTemplate } from '../../Template.ts';

/** The books belong to the customer, and so does the success (P3, P4). */
export const ownership: SectionTemplate = {
  id: 'ownership',
  group: 'Why and who',
  title: 'These are our books',
  ownerRole: 'accountable',
  markdown: `No one outside {customer} can say what our stock is worth or who owes us money. So no one outside can make this ERP succeed. {integrator} builds it with care, {vendor} helps where it can, and the result is ours: the first clean close, and the first wrong one.

## What each side brings

| {customer} brings | {integrator} brings | {vendor} brings |
|---|---|---|
| One person who decides, within 2 working days | A plan that tells the truth every evening | A product that does what was promised |
| The word on which balance, price or stock is right | Loads that are proven, not declared | Repairs of its own faults |
| Freed hours, and someone for the daily work meanwhile | Difficult connections first | A second look at ledger and cut-over |
| Doing it the new way, leaders first | Warnings, also unwelcome ones | News on updates before a month end |

## Who gains, gives

- **Leaders** take no number from another list once the ledger is signed.
- **Accounting** explains each difference in the parallel close, within 2 working days.
- **Purchasing** orders nothing by phone from the day *Buy to pay* is signed.
- **Stock and production** book where the goods are, when they move.
- **Rights and training** answer within 1 working day.
- **Key users** sit beside two colleagues each week.

## Before you wait for someone

Try it in the practice company; nothing there is real. Then look here: *find* and a word to the bot. Then ask your key user. A question that goes to {integrator} or {vendor} first costs a day, and in the week of a close we do not have one. If this playbook has no answer, tell the owner of the nearest page, who adds it within 3 working days.

At the kickoff the accountable owner reads the first paragraph out. Everybody with a role accepts this page by working day 10.
`,
  cites: ['P3', 'P4', 'P5', 'P32', 'P34', 'P103', 'P108'],
  accept: true,
  reviewDay: 75,
  exercises: [
    { id: 'searchFirst', task: 'Write “find payment” to the bot and open the page it names.' },
    { id: 'ownWords', task: 'Say the first paragraph to a colleague in your own words, in under a minute.' },
  ],
};
