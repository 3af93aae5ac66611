import type { SectionTemplate } from '../../Template.ts';

/** Roles and their part on each side (P9-P18). */
export const responsibilities: SectionTemplate = {
  id: 'responsibilities',
  group: 'Why and who',
  title: 'Who has what in hand',
  ownerRole: 'accountable',
  markdown: `Before anyone opens the product there are names. Without an accountable owner at {customer} and a project manager at {integrator} the rollout does not start; all other roles have a name by working day 6.

## {customer}

| Role | Has in hand | Ask them when |
|---|---|---|
| **Accountable** | The whole: decisions, conflicts, fit with the business | Two departments disagree |
| **Sponsor** | Money and people | Hours were promised and are not there |
| **Finance owner** | Accounts, balances, tax, the close | A number is in doubt |
| **Purchasing owner** | Requests, orders, limits, suppliers | An invoice hangs |
| **Operations owner** | Stock, counts, bills of material, impacts | Screen and shelf differ |
| **Rights and audit lead** | Who may do what; the auditors | You may too much or too little |
| **Training lead** | That everybody can do their work in it | You need an exercise or an hour |
| **Key user** | Help at the next desk | You are stuck |

## {integrator} and {vendor}

| Role | Has in hand | Ask them when |
|---|---|---|
| **Project manager** | Plan, messages, issues | Something is late or nobody’s |
| **Technical lead** | The build, bank, payroll, scanners | It does not work |
| **Migration lead** | Data that moves | A record is missing or double |
| **Regional services director** | The word of {vendor} | {integrator} cannot go on |
| **Support contact** | Faults of the product | A fault needs a number |
| **Technical sales specialist** | What was promised | A promise is missing |

## Five habits

1. Each open question has one person and one day. The accountable owner answers within 2 working days; the wait is visible.
2. What has no owner is shown in the plan until the project manager finds one, within 1 working day.
3. The project manager keeps to that role. Anyone who hands them account care or building work hears no from the accountable owner.
4. One accountant, buyer or storeman of {customer} sits in every load, test and rehearsal, named by their owner before it begins.
5. The accountable owner tells department heads what is coming 15 working days ahead, and carries each decision to all sites the same day. Key users carry it to the desks.
`,
  cites: ['P8', 'P9', 'P10', 'P11', 'P13', 'P14', 'P15', 'P16', 'P17', 'P18', 'P21', 'P46', 'P104'],
  accept: true,
  reviewDay: 20,
  milestones: ['kickoff'],
};
