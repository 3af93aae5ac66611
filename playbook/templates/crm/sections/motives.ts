import type { SectionTemplate } from '../../Template.ts';

/** How to talk with leaders in private; what is said stays out of this playbook (P50, P51). */
export const motives: SectionTemplate = {
  id: 'motives',
  group: 'Why and who',
  title: 'What leaders hope for',
  ownerRole: 'accountable',
  markdown: `A leader may nod to the plan and hope for something else: a quiet year, a smaller budget, to be seen as the one who brought it. That is human, and it decides more than any chart. So we ask.

**What is said in these talks does not stand on this page.** The accountable owner keeps their own private notes, shows them to nobody, and deletes them when the rollout closes. Here stands only how to talk and what follows.

## The talk

The accountable owner meets each leader alone, 30 minutes, by working day 8, and for 15 minutes before each milestone is signed. The sponsor talks with the accountable owner in the same way.

1. What would make you say, a year from now, that this was worth it?
2. What would you rather keep as it is? What would you lose?
3. Who will judge you by this, and on what?
4. Which of these matters most to you: hours saved, revenue gained, customers kept?
5. What do you need to see early to believe it?
6. May I name you when we celebrate a milestone?

Listen more than half of the time. Do not argue with a fear; ask when it would be smaller. Say frankly what the rollout will not bring.

## What follows

| If the leader hopes for | Then we plan | Who, by when |
|---|---|---|
| Growth | A number on leads answered, in their region first | Sales owner, within 10 working days |
| Lower cost | Hours saved, measured in the pilot | Project manager, pilot week 2 |
| Peace and quiet | Their teams switch after the pilot, with a champion each | Training lead, within 10 working days |
| Recognition | A place in the celebration and the sponsor’s words | Accountable owner, at the milestone |
| To be left out | A second talk, and one small deed instead of a yes | Accountable owner, within 5 working days |

The plan shows the action, not the reason for it. That a talk took place and when, may be known; the accountable owner tells the project manager the date, nothing else.
`,
  cites: ['P49', 'P50', 'P51', 'P52', 'P53', 'P120'],
  audience: ['accountable', 'sponsor', 'salesOwner', 'serviceOwner'],
  reviewDay: 72,
};
