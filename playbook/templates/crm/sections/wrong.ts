import type { SectionTemplate } from '../../Template.ts';

/** How bad news travels, and good news after it (P95-P97). */
export const wrong: SectionTemplate = {
  id: 'wrong',
  group: 'How we work',
  title: 'When something goes wrong',
  ownerRole: 'projectManager',
  markdown: `Bad news travels fast here. Whoever sees a problem says so at once, in this channel or to the bot, and nobody is blamed for it. It is better to raise one issue too many than to let the people who decide learn of it last.

## How bad is it?

1. **Minor.** It costs hours. Tell it in the next daily check.
2. **Serious.** It costs days, or a deliverable. The project manager is told at once.
3. **Red.** It endangers a milestone or somebody’s work today.

In doubt, choose the worse one.

## How to say it

Write *bad news* to the bot and what you saw, in one line: what, since when, what it blocks. You need not know the cause. Whoever prefers to speak first calls the project manager, who raises it within 15 minutes.

## What happens to a red issue

A red issue goes to the technical lead by a message from the bot. If nobody takes it within 15 minutes, it goes to the project manager, and after 15 more minutes to the accountable owner. If one of the three raised it, the sponsor is told last in their place. It climbs outside working hours too: bad news does not wait for the morning.

## What taking an issue means

I say by when there is news, even if the news is that nothing has changed yet. It does not mean that I solve it alone. Whoever takes it names one person who decides what is open, the same day.

## When it is solved

The person who took it says so in one line, with what helped. It goes where the bad news went, to the same people. A breakthrough that nobody expected deserves *good news* just as fast.

Every Friday the project manager looks at two times for each red issue: from seen to said, and from said to taken. Longer than an hour, and the page *Lessons* is filled in within 5 working days.

## If you would rather not say it here

Write to the accountable owner directly. They answer within 2 working days and do not pass on your name.
`,
  cites: ['P14', 'P45', 'P56', 'P57', 'P95', 'P96', 'P97'],
  accept: true,
  reviewDay: 56,
  exercises: [{ id: 'badNewsTest', task: 'Write “bad news test” to the bot, look at the form, and leave it unsent.' }],
};
