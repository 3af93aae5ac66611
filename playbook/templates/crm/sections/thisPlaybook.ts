import type { SectionTemplate } from '../../Template.ts';

/** One source of truth, and how it stays true (P22-P34). */
export const thisPlaybook: SectionTemplate = {
  id: 'thisPlaybook',
  group: 'How we work',
  title: 'Keeping this playbook',
  ownerRole: 'projectManager',
  markdown: `How we work stands here and nowhere else. If a mail or a slide says something different, this page is right until it is changed.

## Where the answer is

1. Look in the contents, or type *find* and a word to the bot. It answers with the section.
2. Not there? Ask the owner of the nearest section; the name is under its title. They answer within 1 working day.
3. The owner writes the answer into the page within 3 working days, so the next person finds it.

The project manager counts each Friday how many questions the playbook answered and how many went to a person or to {vendor}. If one question comes three times, its page is rewritten.

## Always in sight

The tab is pinned at the top of this channel, for {customer}, {integrator} and {vendor} alike. The project manager posts its link again when a milestone begins. If the tab is missing from the channel, tell the project manager; it is back the same day.

## Kept true

| What | Who | When |
|---|---|---|
| Each section has an owner, who reads it again | Section owner | First Friday of each month |
| A change is announced with its reason | Section owner | The same day |
| Each person accepts the pages of their role | Everyone | By working day 8, and 3 working days after a change |
| Managers of {customer} accept the whole | Accountable owner asks | By working day 9 |
| Processes go into the statement of work | Project manager | Before it is signed |
| Processes go into the kickoff deck | Project manager | 3 working days before the kickoff |

## Known and practised

Accepting is not enough. At each milestone meeting the project manager shows, team by team, who has accepted, who has reported on time this month and who has done the exercise. A team under two thirds gets half an hour with the project manager within 5 working days.

A newcomer reads the pages of their role on the first day and does the exercise in the first week. The training lead counts the days until they work alone; if that number does not fall, the pages are at fault.

What is special to {customer} is written in by the section’s owner. This playbook is a start, not a law.
`,
  cites: ['P22', 'P23', 'P24', 'P25', 'P26', 'P27', 'P28', 'P29', 'P30', 'P31', 'P32', 'P34', 'P35'],
  reviewDay: 48,
  exercises: [{ id: 'findIt', task: 'Write “find bad news” to the bot and open the page it names.' }],
};
