import type { SectionTemplate } from '../../Template.ts';

/** The kickoff, the leader's words and the days after it, to be used again (P1, P2, P7). */
export const kickoffMeeting: SectionTemplate = {
  id: 'kickoffMeeting',
  group: 'Why and who',
  title: 'Kickoff and the first two weeks',
  ownerRole: 'projectManager',
  markdown: `Working day 0, not in the week of a close. Two hours, one room, a line for those at other sites. Everyone with a role comes, {vendor} with three people. The project manager invites 12 working days before and sends this playbook and the deck 5 days before.

## Agenda

| Minutes | What | Who |
|---|---|---|
| 10 | The words below | Accountable owner |
| 15 | Success, and what it is worth | Sponsor |
| 15 | Names, and what is open | Project manager |
| 30 | What will new books change for our teams and customers? | Operations owner |
| 20 | Six milestones; what worries those who build | Technical lead |
| 15 | Who tells whom; how bad news travels | Project manager |
| 5 | What was promised | Sales specialist |
| 10 | One thing I do by Friday | Everyone |

The product is not shown before the names are settled.

## The words

> For two years we have closed our months with patience and with lists. This will end, and it will cost us: evenings at two month ends, and the feeling of being a beginner at one’s own desk. I will not call it easy.
>
> {integrator} and {vendor} can build it. Only we can fill it with the truth. I will decide within two days, and I will not take a number from an old list. From you I ask: try it in the practice company, get it wrong there, and say bad news while it is small.

The accountable owner makes them their own 3 days before, and they are read again when the parallel close begins.

## The days after

| Day | What | Who |
|---|---|---|
| 0 | What was agreed, posted | Project manager |
| 5 | Follow-up on impacts, 60 minutes | Operations owner |
| 5 | First company open, eight people post | Technical lead |
| 8 | References of {integrator} called, people met, aims repeated back | Sponsor, accountable owner |
| 9 | Needs read back | Technical lead |
| 10 | A private talk with each leader; pages accepted | Accountable owner; everyone |
| 11 | Milestone signed; this page improved for the next kickoff | Accountable owner; project manager |
`,
  cites: ['P1', 'P2', 'P3', 'P6', 'P7', 'P8', 'P19', 'P20', 'P27', 'P28', 'P33', 'P36', 'P40', 'P50', 'P51'],
  reviewDay: 11,
  milestones: ['kickoff'],
};
