import type { SectionTemplate } from '../../Template.ts';

/** Bad news first, and good news after it (P95-P97). */
export const wrong: SectionTemplate = {
  id: 'wrong',
  group: 'How we work',
  title: 'When something goes wrong',
  ownerRole: 'projectManager',
  markdown: `Agents calm people for a living. Here we ask for the opposite: do not calm us. Tell it early, tell it plainly, and go back to your caller. You will be thanked, whatever the cause turns out to be.

## Choose a size

| Size | It is this when | It goes to |
|---|---|---|
| **Minor** | One person is slowed down | The daily check |
| **Serious** | A shift is slowed down, or a deliverable slips by days | Project manager, then accountable owner |
| **Red** | Requests get lost, a confidential ticket was seen, nobody can work | Everybody who decides, at once |

Not sure? Take the one above.

## One line is enough

Write *bad news* to the bot: "Mails from the Lyon office have not arrived since 09:15, about 40, phone works." What, since when, how many, what still works. Not why.

If people call in because of it, the shift lead puts a line on the portal and on the phone within 10 minutes. Callers forgive an outage; they do not forgive silence.

## The way up

Technical lead. After 15 minutes the project manager. After 15 more the accountable owner, then the sponsor. Day or night, since desks work at night. Whoever takes it says until when there is news, and keeps that time even if the news is "not yet". It is settled the same day which one person decides.

A confidential ticket seen by the wrong eyes also goes to IT security by phone, before anything is deleted.

## The way down

Those who were told are told the end, with what helped. And what went unexpectedly well is told too: *good news* to the bot, and the channel has it at once.

On Friday the project manager reads two times for each red one: seen until said, said until taken. Above an hour it becomes a page under *Looking back*.

Some things are easier said to one person. The accountable owner reads a private word from anyone, also from outside the team, and replies within 1 working day; your name stays there.
`,
  cites: ['P14', 'P45', 'P56', 'P57', 'P95', 'P96', 'P97'],
  accept: true,
  reviewDay: 30,
  exercises: [
    { id: 'badNewsTry', task: 'Write “bad news test” to the bot, see what it asks for, and leave the form unsent.' },
    { id: 'oneLine', task: 'Take the last outage you remember and put it into one line: what, since when, how many, what still works.' },
  ],
};
