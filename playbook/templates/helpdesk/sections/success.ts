import type { SectionTemplate } from '../../Template.ts';

/** What a good desk is here, and the numbers that say so (P48, P49, P106, P107). */
export const success: SectionTemplate = {
  id: 'success',
  group: 'Why and who',
  title: 'A good desk, and how we know',
  ownerRole: 'accountable',
  markdown: `Eight weeks after the move somebody at {customer} with a problem opens one door. Half of them find the answer behind it. The others hear from a person within the hour, see who has it, and never tell the story twice. Agents go home without a list in their heads.

## Agreed by both

| | {customer} | {integrator} |
|---|---|---|
| **Goal** | First reply in 45 minutes, nearly half by the portal | A desk that sorts, counts and reminds by itself |
| **Time** | 60 working days in five steps | The same five, Monday’s worst cases first |
| **Outcome** | Departments and customers who come back | A set-up {customer} changes without us |

In scope: requests and faults by mail, phone, chat and portal; catalogue, service levels, knowledge, open tickets. Out of scope until the go-live: purchase of devices, project work, the intranet. By working day 4 the accountable owner writes what each item changes for systems and for people.

The desk owner lists what is special here by day 5; the technical lead says it back on day 6 until the answer is yes. The sponsor puts a worth on it in hours, growth and customers kept. Each leader accepts this page by day 7.

## Nine numbers

| Measure | Who counts | If it falls short |
|---|---|---|
| Minutes to a first human reply | Desk owner, Monday | Shifts or sorting changed within 3 days |
| Solved by the first person | Desk owner, Monday | Five missing answers written within 5 |
| Requests that came by the portal | Knowledge lead, Friday | A guide visits the lowest department within 5 |
| Promised times kept | Catalogue owner, Monday | Owner and desk talk within 3 |
| Agents who worked only in it | Shift lead, Friday | Shift lead sits beside them the next day |
| Days until a new agent takes calls alone | Knowledge lead, monthly | Exercise rewritten within 8 |
| Agents who go home content | Knowledge lead, second Wednesday | Accountable owner listens, within 2 |
| Customers who renew their service | Catalogue owner, quarterly | Sponsor calls those who did not, within 10 |
| Enquiries by recommendation | Desk owner, quarterly | Ask ten content customers, within 10 |

Start and target stand before the kickoff is signed. Every quarter for a year: what did we expect, what came? Nobody is rated by a number.
`,
  cites: ['P12', 'P20', 'P35', 'P48', 'P49', 'P52', 'P106', 'P107', 'P109', 'P111', 'P112'],
  accept: true,
  reviewDay: 21,
  milestones: ['kickoff', 'goLive'],
};
