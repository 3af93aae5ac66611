import type { SectionTemplate } from '../../Template.ts';

/** Users try it with real work, and what they find is used (P64, P108). */
export const pilot: SectionTemplate = {
  id: 'pilot',
  group: 'Build',
  title: 'Trying the pilot',
  ownerRole: 'salesOwner',
  markdown: `Twelve people from three places and two regions do their real work in the new CRM for three weeks. They are chosen for their variety, not their patience: one who loves tools, one who does not, one who is always on the road.

## Three weeks

| Week | They do | We do |
|---|---|---|
| 1 | Exercise, first lead, first mail filed | Technical lead nearby, fixes daily |
| 2 | All new deals in the new CRM, the old one for reading | Project manager measures time saved |
| 3 | A deal from first call to order, weekly meeting from the new CRM | Sales owner runs the meeting |

## What to try

Each takes ten minutes. Nothing you do can break anything; a wrong click is a finding.

1. Find a customer you visited last month. Is the history right?
2. Enter a lead in your own language. Which field did you not understand?
3. Answer a customer’s mail. Is it with the customer two minutes later?
4. Move a deal one stage on. Do you agree with what it asks?
5. Do it all again on your phone.

Champions write down what broke, the same day, with a picture. The technical lead sorts it by 10:00 the next morning: fixed today, fixed in the pilot, later with a date, or no with a reason.

## More than technology

The pilot is not met by a system that works. It is met when people work in it, so these count too, each by the last Friday:

- The sales owner has run two weekly meetings without the old lists.
- Eleven of twelve added or changed a record on three days of the week.
- The trust question stands at 3 or more; if it falls, the accountable owner speaks with the group within 2 working days.
- Each of the twelve has shown it to one colleague who is not in the pilot.

On the last day two of the twelve show their own deals to all of sales, 20 minutes, on a call that is open to everyone. What they liked least is said first.
`,
  cites: ['P21', 'P28', 'P30', 'P33', 'P64', 'P65', 'P105', 'P108', 'P109', 'P111'],
  reviewDay: 45,
  milestones: ['salesPilot'],
  exercises: [{ id: 'visitedLastMonth', task: 'In the new CRM, find a customer you visited last month. Is the history right?' }],
};
