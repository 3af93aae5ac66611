import type { SectionTemplate } from '../../Template.ts';

/** Roles and their part on each side, and how each side was looked into (P9-P21). */
export const responsibilities: SectionTemplate = {
  id: 'responsibilities',
  group: 'Why and who',
  title: 'Who to turn to',
  ownerRole: 'accountable',
  markdown: `Names come before screens. The accountable owner at {customer} and the project manager at {integrator} are named before anything else happens, everyone else by working day 4.

| Role | Carries | Turn to them when |
|---|---|---|
| **Accountable** | The result, decisions, fit with our aims | Nobody else may decide it |
| **Sponsor** | Money, freed hours, the example | Agents get no time to learn |
| **Desk owner** | How a ticket lives; change impacts | The way of working is unclear |
| **Shift lead** | The agents of a shift | Something fails in real work |
| **Catalogue owner** | Services, owners, times | A promise has no owner |
| **Knowledge and training lead** | Answers, exercises | You cannot find it or do it |
| **IT security** | Who sees what | A ticket is confidential |
| **Portal guide** | The way in, for one department | You want to be shown once |
| **Project manager** | Plan, messages, issues | It is late, stuck or nobody’s |
| **Technical lead** | Set-up, mail, phone, sign-in | It does not work |
| **Ticket mover** | What comes over, and its story | A ticket lost something |
| **Regional services director** | The word of {vendor} | {integrator} cannot help |
| **Support contact** | Faults of the product | It needs a number |
| **Technical sales specialist** | What was promised and shown | Tool and promise differ |

## What we hold to

1. One question, one person, one day: 1 working day for the accountable owner, and the wait is shown.
2. A task without a name is flagged; the project manager finds the name within 1 working day.
3. The project manager has this role only. More is refused by the accountable owner, not by them.
4. An agent sits in each discovery, set-up and move. Agents smell trouble early; what they notice goes to the accountable owner, privately if they like.
5. The accountable owner prepares heads of departments 8 working days ahead and carries news from desk to desk.

## We looked at each other

By day 5, with result and date written here: two desks of our size called (desk owner); the real people met (accountable owner); our aims repeated back without notes (sponsor); how a change of mind is handled and what it costs (project manager); security answers (IT security); hours freed at {customer} (sponsor).
`,
  cites: ['P8', 'P9', 'P10', 'P11', 'P13', 'P14', 'P15', 'P16', 'P17', 'P18', 'P19', 'P20', 'P21', 'P46', 'P104'],
  accept: true,
  reviewDay: 15,
  milestones: ['kickoff'],
};
