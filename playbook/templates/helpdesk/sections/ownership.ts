import type { SectionTemplate } from '../../Template.ts';

/** The desk is the customer's, and so is its success (P3, P4). */
export const ownership: SectionTemplate = {
  id: 'ownership',
  group: 'Why and who',
  title: 'Our desk, our doing',
  ownerRole: 'accountable',
  markdown: `A help desk is people who want to help, with a tool that does not get in their way. The people are ours, at {customer}. {integrator} sets the tool up, {vendor} stands behind it; but whether a colleague trusts the new door is decided by us, at the first ten requests.

## Three parts of one work

| {customer} does | {integrator} does | {vendor} does |
|---|---|---|
| Decides within 1 working day | Says each evening how it stands | Delivers what was shown |
| Frees agents from the queue to try it | Tries the riskiest part first | Answers by the second working day |
| Writes the answers only it knows | Moves no ticket without proof | Repairs its own faults |
| Uses one door, the board included | Warns of what will annoy people | Says what the tool cannot do |

## Whoever benefits takes part

- **Leaders** ask for nothing by calling an agent they know, from the day the portal opens.
- **Agents** work every request in the new desk, from their shift’s first exercise on.
- **Service owners** answer before the time they promised runs out.
- **Knowledge and IT security** reply within 1 working day.
- **Portal guides** show it to somebody three times a week.
- **Everybody else** looks in the portal first. Two minutes.

That last line is ours as well. A question about this rollout begins here, in the playbook, or by trying it out. Asking the person at the next desk, {integrator} or {vendor} comes after that: they are glad to help, and each interruption takes a quarter of an hour from a ticket. If you did not find it, the owner of the nearest page writes it in within 2 working days.

The accountable owner says the first paragraph at the kickoff. Everyone with a role accepts this page by working day 7.
`,
  cites: ['P3', 'P4', 'P5', 'P32', 'P34', 'P103', 'P108'],
  accept: true,
  reviewDay: 30,
  exercises: [
    {
      id: 'lookFirst',
      task: 'Think of a question about this rollout, write “find” and one word of it to the bot, and see whether the page answers it.',
    },
  ],
};
