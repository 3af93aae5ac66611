import type { SectionTemplate } from '../../Template.ts';

/** The communication requirements, agreed before the start (P42). */
export const communication: SectionTemplate = {
  id: 'communication',
  group: 'Why and who',
  title: 'Who tells whom',
  ownerRole: 'projectManager',
  markdown: `The accountable owner and the project manager fill in this table before the kickoff. A line without a name stops the start.

| Who tells whom | What | When | Where |
|---|---|---|---|
| Each team to everyone | Done, days ahead or behind, issue | Every working day, asked at 16:00 in the team’s own time | Card from the bot |
| Project manager to everyone | What moved, what is blocked, who is missing | Every working day, 17:30 | Digest in this channel |
| Anyone to the people who decide | Bad news | At once | *bad news* to the bot |
| Project manager and accountable owner, to each other | What is needed, what comes next | Tuesday and Thursday, 09:00, 15 min | Call, link in the calendar |
| Accountable owner to managers and countries | Decisions, what to expect | The same working day | Channel, then team meetings |
| Project manager to {vendor} | Status, questions, bugs | Every Tuesday, 09:30, whatever the news | Report by message |
| {vendor} to project manager | Answers | Within 2 working days | Reply to the report |
| Sponsor to all staff | Why we do this | Within 10 working days of kickoff and of go-live | Staff meeting |
| The bot to each person | What you gain, what we need from you | At most every 2 weeks | Personal note |
| Trainers to users | Exercise and date | 10 working days before | Invitation |

## What {customer} sees without asking

- **Where we are**: *Overview* in this tab, the same for everybody.
- **What is needed from me**: *Only mine* on *Overview*, or the word *mine* to the bot.
- **What comes next**: *Plan*, with forecast dates.

If you had to ask where the rollout stands, something here has failed. Say so in the channel; the project manager answers within 1 working day and mends the cause.

## When a call is missed

The one who missed it names a new time the same day. Missed twice in a row, the sponsor is told by the accountable owner or, if it was theirs, by the project manager.
`,
  cites: ['P17', 'P24', 'P29', 'P42', 'P43', 'P44', 'P45', 'P46', 'P47', 'P99', 'P102', 'P115'],
  accept: true,
  reviewDay: 46,
  milestones: ['kickoff'],
};
