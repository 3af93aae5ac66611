import type { SectionTemplate } from '../../Template.ts';

/** The cadence: who reports what, when, and for how long (P76-P91). */
export const dailyCheck: SectionTemplate = {
  id: 'dailyCheck',
  group: 'How we work',
  title: 'Daily status check',
  ownerRole: 'projectManager',
  markdown: `You know it from the desk: a ticket nobody looked at today is older tomorrow. So each active team says once a working day where it is. Two minutes, between two calls.

## What the bot asks at 15:00

1. **What got done today?** A thing one could show: "chat reaches the queue".
2. **How do you stand against the plan?** On it, or so many working days before or behind.
3. **An issue you met, or one you solved?** And who waits because of it.

The card closes at 15:45. Nothing happened? Press *No change*; after the third the bot would like one fact. On holiday or on nights? Tell it *away until Monday*, and your deputy is asked.

## Afterwards

| When | Who | Does |
|---|---|---|
| 15:45 | The bot | Reminds by name |
| 16:30 | The bot | Sends the digest; the project manager may add a line |
| 09:30 | Accountable owner | Has read it and asks about what is odd |
| That hour | Project manager | Gives an issue a thread, a name and an hour |
| Next day | Project manager | Talks with every team that is behind |

Every active team answers. *IT security* and *Service owners* come in when their part begins; the technical lead calls them the working day before, and lets them go. If a team is silent for two days, the project manager walks over.

## How often

Daily, except in two quiet spells: while answers are being written, every second day is enough if the project manager says so here. From day 40 until 15 working days after the go-live it is daily for all.

Who likes to stand together does so at the change of shift, 14:30, ten minutes, phone on the table. It is for knowing, not for solving. Each team also gets half an hour a week for its details.

Say what is, not what sounds well. "Almost" is a word for callers in despair. If the report is green and the queue is not, the project manager asks that same day, in private, and people keep talking to each other as before.
`,
  cites: [
    ...['P43', 'P57', 'P75', 'P76', 'P77', 'P78', 'P79', 'P80', 'P81', 'P82'],
    ...['P83', 'P84', 'P85', 'P86', 'P87', 'P88', 'P89', 'P90', 'P91'],
  ],
  accept: true,
  reviewDay: 15,
  exercises: [{ id: 'openTheCard', task: 'Write “report” to the bot, look at what it would ask you, and close it again.' }],
};
