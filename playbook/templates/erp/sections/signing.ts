import type { SectionTemplate } from '../../Template.ts';

/** How a milestone is tried, met about and signed (P64, P70-P74, P92-P94). */
export const signing: SectionTemplate = {
  id: 'signing',
  group: 'How we work',
  title: 'Signing a milestone',
  ownerRole: 'accountable',
  markdown: `Accountants know what a signature is: it says what was agreed, by whom, and on which day. It does not make anybody like it. So we talk first, and sign what we already believe.

## From ten days before

| Working days before | What | Who |
|---|---|---|
| 10 | Invitations, with {vendor}’s director and sales specialist | Project manager |
| 7 | Two people per department do a real week’s work in it and note each fault | Key users |
| 5 | A talk with each approver: what would you have to see? | Project manager |
| 3 | Every deliverable met with its proof, or said to be open | Owners |
| 1 | The request to sign goes out | Project manager |
| 0 | The meeting | All approvers |

## The meeting

Two hours in one room, at least for the owners who sign, the technical lead and the migration lead. It goes deeper than any daily check.

1. A user works live: one case from paper to balance, 30 minutes.
2. Deliverable by deliverable: question, proof, yes or no, 30 minutes.
3. Faults found, and what stays open with name and day, 20 minutes.
4. Impacts, declined advice, and whether this still serves our aims, 20 minutes.
5. What is uncertain in the next milestone, 20 minutes.

If the accountable owner wants minutes, the project manager writes half a page within 1 working day.

## The signature

Yes, yes with one condition, or no with one thing that can be done. Three working days. A concern that is open stays visible beside the signatures. Where {customer} has no custom of signing, the accountable owner says so at the kickoff; then a spoken yes is noted. For the parallel close and the cut-over we sign in any case, because the auditors will ask.

What was signed is kept word for word. The same afternoon the accountable owner thanks by name those who found the hardest difference, and the leader who gave the hours, and says how much of the road lies behind us.
`,
  cites: ['P64', 'P65', 'P69', 'P70', 'P71', 'P72', 'P73', 'P74', 'P92', 'P93', 'P94', 'P117', 'P120'],
  audience: ['accountable', 'sponsor', 'financeOwner', 'purchasingOwner', 'operationsOwner', 'projectManager', 'champion'],
  reviewDay: 50,
};
