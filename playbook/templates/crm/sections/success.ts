import type { SectionTemplate } from '../../Template.ts';

/** The shared picture of the result, agreed by both sides (P48, P49). */
export const success: SectionTemplate = {
  id: 'success',
  group: 'Why and who',
  title: 'What success looks like',
  ownerRole: 'accountable',
  markdown: `Twelve weeks after go-live a sales person at {customer} opens one screen before a call and knows what was promised, asked and delivered. A customer who writes on Monday and calls on Tuesday does not explain twice. The forecast comes from open deals, and nobody keeps a list beside it.

## What we agreed

| | {customer} | {integrator} |
|---|---|---|
| **Goal** | Nine in ten deals on record, first answers in two hours | A CRM that makes both possible without extra typing |
| **Time** | Five milestones, dates as on *Plan* | The same five, hard parts first |
| **Outcome** | Customers stay and recommend us | A system {customer} can run without us |

The sponsor puts a value on it in three kinds: hours saved, revenue gained, customers kept. A list of functions is not a value.

## What changes, and what does not

In scope: leads, accounts, contacts, opportunities, mail and calendar, customer questions, sign-in for staff and guests. Out of scope until go-live: pricing, contracts, marketing campaigns, the web shop. The accountable owner writes down what each item changes in the systems and in somebody’s working day, by working day 5.

## How it becomes ours

1. The sales owner and the service owner list what they need, with what is special to {customer}, by working day 6.
2. The technical lead reads it back in their own words by working day 8. The owners correct it until both say: yes, that is us.
3. The accountable owner and the project manager confirm this page by working day 8; each leader accepts it by name.
4. The sales owner fixes the start and the target of every measure before the kickoff is signed. Afterwards a target moves only with a reason in the history.

Anyone who reads this page and does not recognise their work tells the accountable owner the same day. Silence is not agreement.
`,
  cites: ['P12', 'P20', 'P35', 'P48', 'P49', 'P52', 'P106'],
  accept: true,
  reviewDay: 47,
  milestones: ['kickoff', 'goLive'],
};
