import type { SectionTemplate } from '../../Template.ts';

/** The communication requirements, agreed before the start, and where to look instead of asking (P24, P25, P42-P47). */
export const communication: SectionTemplate = {
  id: 'communication',
  group: 'Why and who',
  title: 'Who tells whom',
  ownerRole: 'projectManager',
  markdown: `Filled in by the accountable owner and the project manager before the kickoff; an empty line holds the start back.

| Who tells whom | What | When | Where |
|---|---|---|---|
| Each active team to all | Done, ahead or behind, issue | Working days, asked at 15:30 | Card from the bot |
| Project manager to all | Moved, blocked, missing | Working days, 17:00 | Digest in this channel |
| Whoever sees it to those who decide | Bad news | At once, nights of a close too | *bad news* to the bot |
| Project manager and accountable owner | What is needed, what comes next | Monday and Wednesday, 08:45, 15 min | Call |
| Accountable owner to department heads and sites | Decisions, heavy weeks | The same day | Channel, then their own meeting |
| Finance owner to tax adviser and auditors | Changes, questions | Monthly; by day 20 first | Meeting, minutes within 2 days |
| Purchasing owner to suppliers | New address and form of invoices | 20 working days before the cut-over | Letter |
| Project manager to {vendor} | Status and questions, good week or bad | Wednesday, 10:00 | Report |
| {vendor} to project manager | Answers | Friday noon | Reply |
| The bot to each person | What you gain and what we ask | Every 2 weeks at most | Personal note |

## Three things nobody has to ask for

- **Where we are**: *Overview*, the same page for {customer}, {integrator} and {vendor}.
- **What is needed from me**: *mine* to the bot.
- **What comes next**: *next* to the bot, with the dates of the plan and the month ends.

The tab stays pinned at the top of this channel. Whoever misses it tells the project manager, who puts it back the same day and posts its link again whenever a milestone begins. If you had to ask how things stand, tell the channel; the project manager mends the cause within 1 working day.

## A call that did not happen

Whoever missed it proposes a new hour the same day. After two in a row the sponsor hears of it.
`,
  cites: ['P17', 'P24', 'P25', 'P29', 'P42', 'P43', 'P44', 'P45', 'P46', 'P47', 'P99', 'P102', 'P115'],
  accept: true,
  reviewDay: 30,
  milestones: ['kickoff'],
  exercises: [{ id: 'comesNext', task: 'Write “next” to the bot and find your own next step in what it answers.' }],
};
