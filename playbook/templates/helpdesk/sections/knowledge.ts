import type { SectionTemplate } from '../../Template.ts';

/** Answers people find, the portal, and this playbook as the one place (P22-P32). */
export const knowledge: SectionTemplate = {
  id: 'knowledge',
  group: 'Build',
  title: 'Answers, portal and this playbook',
  ownerRole: 'knowledgeLead',
  markdown: `The best ticket is the one nobody had to write. That holds for callers and the portal, and for us and this playbook.

## How an answer is made

1. The ticket decides: the 40 questions asked most in the last 60 days, counted by day 34.
2. The agent who gives the answer writes it: the caller’s own words as the title, five steps at most, one picture. Half an hour is freed for each.
3. Somebody who does not know it tries it within 2 working days. Where they stop, it is changed.
4. It has an owner and a day on which it is read again, 90 days on. What nobody opened by then goes.

Agents link an answer instead of typing one. If none fits, they press *missing*, and the knowledge and training lead has it written within 3 working days.

## The portal

It opens for two departments on day 40 and for all on day 46. Search first, request second, phone number always in sight. Whoever calls is never told to "use the portal"; they are helped, and shown it at the end if they have a minute.

## This playbook

| What | Who | When |
|---|---|---|
| How we work stands here only, pinned | Project manager | Checked each Monday |
| Every page has an owner and a version | Owners | Read again on its day |
| A change is told with its reason | Owner | The same day |
| People accept the pages of their role | Everyone | By day 7; 2 days after a change |
| Who accepted, reported, practised, per team | Project manager shows it | Each milestone meeting |
| Text for the statement of work; the kickoff deck | Project manager, from this tab | Before signing; 4 days before the kickoff |

*find* and a word to the bot brings the page; *ask* brings the question to a person, and the answer into the page within 2 working days. Each Friday the project manager counts how many questions were answered by the page, by people, by {vendor}. The share of the page should grow, as it should in the portal. What you need differently at {customer}, write it in: this is a beginning.
`,
  cites: ['P22', 'P23', 'P24', 'P26', 'P27', 'P28', 'P29', 'P30', 'P32', 'P34', 'P35'],
  reviewDay: 34,
  milestones: ['portal'],
  exercises: [
    { id: 'writeOne', task: 'Write the answer you gave most often this week in five steps, and let someone try it who does not know it.' },
    { id: 'askTheBot', task: 'Write “find portal” to the bot and open the page it names.' },
  ],
};
