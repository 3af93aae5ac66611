import type { SectionTemplate } from '../../Template.ts';

/** The cadence: who reports what, when, and for how long (P76-P91). */
export const dailyCheck: SectionTemplate = {
  id: 'dailyCheck',
  group: 'How we work',
  title: 'Daily status check',
  ownerRole: 'projectManager',
  markdown: `A week is a long time for a problem to wait. So one person of each active team says every working day how things stand. It takes two minutes.

## The card

At 16:00 in the team’s own time the bot asks its representative; the answer is open until 17:00.

1. **Done today.** One line, a fact: "3 of 4 sources loaded", not "good progress".
2. **Against the plan.** On plan, or how many working days ahead or behind.
3. **An issue?** Met or resolved, and what it blocks.

Nothing new? *No change* is an answer. The third in a row comes with the question what holds the team up. Away? Name a colleague on the card before 16:00.

## After the card

| When | What | Who |
|---|---|---|
| 17:00 | Who has not answered is reminded by name | The bot |
| 17:30 | Digest to this channel: moved, blocked, missing | The bot; the project manager may add two sentences |
| Until 09:00 | Reads it, asks about what does not fit | Accountable owner |
| Next day | Speaks with each team that is behind | Project manager |

## Who reports

All six teams are key, each while it is active. The technical lead calls a team in the working day before its work starts and lets it go when it ends. Reporting is not optional for an active team: two days without a word, and the project manager calls.

## How often

Daily from kickoff to go-live. In a quiet stretch the project manager may ask less often, with the reason here. In the last 20 working days before go-live and the 20 after, it is daily whatever happens.

## What it is not

It is not for solving anything. An issue gets its own thread, an owner and a time, within the hour. When the teams also meet, it is at 09:15, 15 minutes, in one room or on the same call. Once a week the project manager goes into detail with each team on its own. Talk to each other; the card replaces no conversation.

Say it as it is. If a report and what one can see differ, such as "on plan" with an overdue deliverable, the project manager asks that day, in private and without blame.
`,
  cites: [
    'P43',
    'P57',
    'P75',
    'P76',
    'P77',
    'P78',
    'P79',
    'P80',
    'P81',
    'P82',
    'P83',
    'P84',
    'P85',
    'P86',
    'P87',
    'P88',
    'P89',
    'P90',
    'P91',
  ],
  accept: true,
  reviewDay: 50,
  exercises: [
    { id: 'seeTheCard', task: 'Write “report” to the bot and look at its three questions. Nothing is sent until you press the button.' },
  ],
};
