import type { SectionTemplate } from '../../Template.ts';

/** How a milestone is reached, met about and signed (P70-P74, P92-P94). */
export const signing: SectionTemplate = {
  id: 'signing',
  group: 'How we work',
  title: 'Signing a milestone',
  ownerRole: 'accountable',
  markdown: `A milestone is reached when people can touch a working system and its owners say so by name. A signature says when we agreed on what. It does not replace trust, and it is no trap: what was signed is kept word for word, and a later change is shown as a change.

## The last ten days

| Before the date | What | Who |
|---|---|---|
| 10 working days | Invites to the milestone meeting, {vendor} included | Project manager |
| 8 | Users try it: two people of each group, a real task, what broke is written down | Champions |
| 5 | Talks with each approver: what do you need to see? | Project manager |
| 3 | Each deliverable is met with evidence, or its owner says so here | Owners |
| 2 | Sends the request to sign | Project manager |
| 0 | Milestone meeting, then the signatures | Approvers |

## The milestone meeting

Ninety minutes, face to face, at least for the accountable owner, the business owners, the project manager and the technical lead. The regional services director and the sales specialist of {vendor} are invited each time.

1. A user shows the system, 20 minutes. No slides.
2. Each deliverable: criterion, evidence, yes or no, 20 minutes.
3. What users found, and what stays open with owner and date, 15 minutes.
4. Does it still serve our aims? Impacts and declined advice, 15 minutes.
5. The next milestone: the hard parts first, 20 minutes.

The project manager writes the minutes within 1 working day, if the accountable owner wants any: decisions, owners, dates, nothing else.

## Signing

Approvers answer within 3 working days: yes, yes with a condition, or no with one thing the team can act on. Open concerns stand beside the signatures; a signed milestone with a concern still has a concern. If {customer} does not sign things by custom, the accountable owner says so at the kickoff, and a spoken yes noted by the project manager counts.

## Afterwards

The same day the accountable owner thanks people by name and deed in this channel, says how far we are, and names the leader whose decision made it possible.
`,
  cites: ['P64', 'P65', 'P69', 'P70', 'P71', 'P72', 'P73', 'P74', 'P92', 'P93', 'P94', 'P117', 'P120'],
  audience: ['accountable', 'sponsor', 'salesOwner', 'serviceOwner', 'champion', 'projectManager', 'technicalLead'],
  reviewDay: 70,
};
