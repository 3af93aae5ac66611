import type { SectionTemplate } from '../../Template.ts';

/** Which open tickets move, how, and how nobody loses their story (P21, P61, P62). */
export const openTickets: SectionTemplate = {
  id: 'openTickets',
  group: 'Build',
  title: 'Moving the open tickets',
  ownerRole: 'dataLead',
  markdown: `Behind each open ticket somebody waits. They should notice the move by one thing only: that the answers get better.

## What comes along

| What | Comes along | Checked by |
|---|---|---|
| Open tickets, with mails, notes, attachments | All that a shift lead has not called dead | Shift lead, 50 at random |
| Closed tickets | Twelve months, for reading | Desk owner, 20 at random |
| People, departments, sites | From the staff directory, not from the old tool | IT security |
| Devices | Those seen in the last six months | Service owners |
| Ready answers | None by copy; they are written anew | Knowledge and training lead |

## The way

1. **Days 0 to 3.** The ticket mover counts every corner: shared mailbox, old tool, lists on desktops, the notebook beside the phone. Number, oldest, owner.
2. **Days 4 to 20.** Each Monday each shift lead gets up to 40 old tickets and says by Wednesday: alive, dead, or ask. Nobody closes a ticket of someone who was not asked; two lines do it: "Is this still a problem?"
3. **From day 22.** Each Wednesday night a copy of all moves as a trial. On Thursday by 10:00 the list of losses is in this channel.
4. **Days 46 to 51.** The rehearsal: over and back in one night, timed.
5. **Day 58, 20:00.** The old desk can only be read. At 23:00 three agents read 50 tickets each, side by side. By midnight the accountable owner says go, or we open the old desk again at 05:00.

## When it resists

A list that will not open, or a tool without an export, is a serious issue by day 5. Ways round: its owner exports it weekly; only what is younger than 30 days moves; the last twenty are typed by two people over coffee.

A moved clock neither starts anew nor jumps over its limit: tickets that would be late on the first morning get a word from a person before 10:00.

Everybody who waits gets one mail on the day: what changed, where to look, your number. Afterwards the desk owner reads 30 tickets every first Monday of the month.
`,
  cites: ['P15', 'P21', 'P45', 'P61', 'P62', 'P65'],
  audience: ['deskOwner', 'shiftLead', 'catalogueOwner', 'itSecurity', 'dataLead', 'technicalLead', 'projectManager'],
  reviewDay: 22,
  milestones: ['kickoff', 'goLive'],
};
