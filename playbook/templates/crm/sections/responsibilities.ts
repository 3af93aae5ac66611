import type { SectionTemplate } from '../../Template.ts';

/** Roles and their part on each side (P9-P18). */
export const responsibilities: SectionTemplate = {
  id: 'responsibilities',
  group: 'Why and who',
  title: 'Who answers for what',
  ownerRole: 'accountable',
  markdown: `Names first, technology after. The rollout does not leave setup before {customer} has named the accountable owner and {integrator} the project manager. Every other role has a name by working day 5.

## {customer}

| Role | Answers for | Ask them when |
|---|---|---|
| **Accountable** | Oversight, decisions, problems between teams, fit with the business | You need a decision, or do not know whom to ask |
| **Sponsor** | Money, people, priorities | The accountable owner needs help |
| **Sales owner** | How sales works in the CRM | A stage, form or report is unclear |
| **Service owner** | How customers are answered, change impacts | A customer would notice |
| **Training lead** | That people can do it | You cannot do it yet |
| **IT security** | Who may see and change what | Access or data leaves the house |
| **Champion** | That colleagues hear of it from a colleague | You want to see it once |

## {integrator} and {vendor}

| Role | Answers for | Ask them when |
|---|---|---|
| **Project manager** | The plan, the messages, issues kept moving | Anything is late or stuck |
| **Technical lead** | The build and its order | Something does not work |
| **Data lead** | Complete, correct, each customer once | A record is wrong |
| **Regional services director** | The word of {vendor} | The problem is larger than {integrator} |
| **Support contact** | Bugs in the product | A bug is logged |
| **Technical sales specialist** | What was promised | Promise and product differ |

## Rules

1. One open question, one person who decides, one date. The accountable owner answers within 2 working days; the wait is shown.
2. Nothing is without an owner. What has none is shown as such, and the project manager names one within 1 working day.
3. The project manager does nothing else here: not sales, not account care, not the build. If someone adds to it, the accountable owner says no.
4. The accountable owner prepares the ground: managers hear what to expect 10 working days before each milestone, and news crosses departments and countries the same day.
5. Each person reads their own duties on *People* and accepts them by working day 8. A champion in each place carries the word further.
`,
  cites: ['P8', 'P9', 'P10', 'P11', 'P13', 'P14', 'P15', 'P16', 'P17', 'P18', 'P46', 'P103', 'P104'],
  accept: true,
  reviewDay: 50,
  milestones: ['kickoff'],
};
