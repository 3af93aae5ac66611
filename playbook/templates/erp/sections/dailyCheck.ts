import type { SectionTemplate } from '../../Template.ts';

/** The cadence: who reports what, when, and for how long (P76-P91). */
export const dailyCheck: SectionTemplate = {
  id: 'dailyCheck',
  group: 'How we work',
  title: 'Daily status check',
  ownerRole: 'projectManager',
  markdown: `An account that does not balance today is a small search. After a week it is a large one. So each active team answers three questions per working day, in two minutes.

## The three questions

At 15:30 the bot asks the one who speaks for the team. The card stays open for an hour.

1. **What was finished today?** Countable: "1,900 of 2,400 suppliers checked".
2. **Against the plan?** On plan, or working days ahead or behind, and the new day if it changes.
3. **An issue, met or resolved?** What it blocks and whose help you need.

*No change* counts as an answer; at the third in a row the bot asks for one fact. If you are away, type *away until Friday* and your deputy is asked.

## What becomes of it

| When | What | Who |
|---|---|---|
| 16:30 | Reminder by name | The bot |
| 17:00 | Digest: moved, blocked, missing | The bot, with a line by the project manager |
| 08:30 | Read, and asked about | Accountable owner |
| Next day | A call to each team behind | Project manager |
| Within the hour | An issue has its own thread, owner and time | Project manager |

All teams are key while they are active. The technical lead calls in *Rights and audit* before a review and *Stock and production* before their milestone, the working day before, and lets them rest in between. Two silent days, and the phone rings.

## Rhythm

In a long stretch of building the project manager may ask every second day, with the reason in this tab. From the parallel close to 20 working days after the cut-over it is daily, without exception. In those weeks teams also meet at 08:45 for 15 minutes, standing, with a line for other sites. It solves nothing; who has to talk stays behind.

Frankness is the point. "Nearly balanced" is not balanced. Where a report and the books differ, the project manager asks the same day, alone and in good faith. Once a week there is a longer look at each team’s work; a card replaces no conversation.
`,
  cites: [
    ...['P43', 'P57', 'P75', 'P76', 'P77', 'P78', 'P79', 'P80', 'P81', 'P82'],
    ...['P83', 'P84', 'P85', 'P86', 'P87', 'P88', 'P89', 'P90', 'P91'],
  ],
  accept: true,
  reviewDay: 30,
  exercises: [{ id: 'tryTheCard', task: 'Write “report” to the bot and read the three questions; you need not send anything.' }],
};
