import type { SectionTemplate } from '../../Template.ts';

/** The shared picture of the result, and the numbers it is judged by (P48, P49, P106, P107). */
export const success: SectionTemplate = {
  id: 'success',
  group: 'Why and who',
  title: 'Success, and how we measure it',
  ownerRole: 'accountable',
  markdown: `At the third month end after the cut-over {customer} closes its books in five working days, from one system. A number opens its document. What the screen says is on the shelf is on the shelf. Nobody keeps a list at home to be sure.

## What we agreed

| | {customer} | {integrator} |
|---|---|---|
| **Goal** | A close in five days, four in five invoices untouched | A system that makes both possible without special builds |
| **Time** | Six milestones, the last one at a month end | The same six, untried connections first |
| **Outcome** | Numbers we would sign, customers who order again | Books {customer} runs without us |

In scope: ledger, payments, tax, purchasing, stock, production, and the interfaces to bank and payroll. Out of scope until the cut-over: the web shop, planning for next year, travel expenses. The accountable owner writes down by working day 6 what each part changes, for the systems and for somebody’s day.

The three owners list what is special to {customer} by working day 7. The technical lead reads it back on day 9. The sponsor adds what success is worth, in hours, revenue and customers, and each leader accepts this page by day 10.

## The eight measures

| Measure | Who counts, how often | If it falls short |
|---|---|---|
| Working days to close a month | Finance owner, at each close | Finance owner: what took longest, within 5 working days |
| Invoices nobody had to touch | Purchasing owner, monthly | Purchasing owner calls the three worst suppliers, within 5 |
| Stock that is where it should be | Operations owner, every second Friday | Operations owner recounts the place, within 2 |
| People who worked in it this week | Training lead, Friday | Key user visits, then the manager, within 5 |
| Days until a new colleague books alone | Training lead, monthly | Exercise rewritten, within 10 |
| Trust in the new numbers | Training lead, every third Thursday | Accountable owner asks why, within 2 |
| Customers who order again | Finance owner, quarterly | Sponsor calls those who left, within 10 |
| New customers who were recommended | Finance owner, quarterly | Sponsor thanks ten customers and asks, within 10 |

Start and target are fixed before the kickoff is signed; later a target moves only with a reason in the history. For a year after the cut-over the accountable owner sets benefit expected beside benefit measured, each quarter. The last two grade us all. No number rates a single person.
`,
  cites: ['P12', 'P20', 'P35', 'P48', 'P49', 'P52', 'P106', 'P107', 'P109', 'P111', 'P112'],
  accept: true,
  reviewDay: 44,
  milestones: ['kickoff', 'cutOver'],
};
