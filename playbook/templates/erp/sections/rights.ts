import type { SectionTemplate } from '../../Template.ts';

/** Who may do what, and which duties stay apart (P13, P14, P19). */
export const rights: SectionTemplate = {
  id: 'rights',
  group: 'Build',
  title: 'Who may do what',
  ownerRole: 'controlLead',
  markdown: `Rights are there to protect people from a suspicion as much as the money from a mistake. The rights and audit lead explains that in person before anything is taken away from anyone.

## Duties that stay apart

| Who does this | does not do this | If the team is too small |
|---|---|---|
| Creates or changes a supplier | Releases payments | A second person reads all changes, Friday |
| Orders | Confirms the receipt | Operations owner signs a weekly list |
| Enters an invoice | Approves it | Manager approves from the list |
| Counts stock | Books the difference | Finance owner releases it |
| Changes a posted period | Closes it | Not at all |
| Sets rights | Posts | Not at all |

## How a right comes about

1. The manager asks, in one sentence: who, what for, from when.
2. The rights and audit lead says yes, no or a day, within 1 working day.
3. The technical lead sets it; the person tries it the same day.
4. When somebody changes their work, the manager says so that day, and old rights end at midnight.

Nobody gets a right "like Peter". Rights follow the work, not the person. Emergency rights exist twice, in a sealed envelope: opened with two people, closed within 24 hours, and each step read afterwards.

## Auditors and tax

By working day 18 the auditors are asked what they need: the way from old to new balances, who may do what, how changes are kept. Their answer stands here, with its date. On days 124 to 128 they trace 25 entries back to the paper. The finance owner has the tax adviser read the tax codes by day 40; the test is last quarter’s return, and it has to come out the same.

## The review

Before the parallel close and before the cut-over each manager confirms the list of their people, within 3 working days. A conflict is cleared or has a signed check beside it by day 124. After that, twice a year.
`,
  cites: ['P13', 'P14', 'P15', 'P19', 'P21', 'P35'],
  audience: ['accountable', 'financeOwner', 'purchasingOwner', 'operationsOwner', 'controlLead', 'technicalLead'],
  reviewDay: 40,
  milestones: ['ledger', 'buyToPay', 'parallelClose'],
  exercises: [{ id: 'ownRight', task: 'In the practice company, try to release an invoice you entered yourself. Are you stopped?' }],
};
