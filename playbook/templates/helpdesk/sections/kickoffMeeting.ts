import type { SectionTemplate } from '../../Template.ts';

/** The kickoff, the leader's words and the first ten days (P1, P2, P7). */
export const kickoffMeeting: SectionTemplate = {
  id: 'kickoffMeeting',
  group: 'Why and who',
  title: 'Kickoff and the first two weeks',
  ownerRole: 'projectManager',
  markdown: `Working day 0, ninety minutes, twice if shifts need it: at 06:30 for those who leave and at 14:30 for those who come. Everyone with a role, {vendor} included; a camera for other sites. The project manager invites 8 working days before and sends deck and playbook 4 days before.

## Agenda

| Minutes | What | Who |
|---|---|---|
| 10 | The words below | Accountable owner |
| 10 | What a good desk is worth | Sponsor |
| 10 | Names, and the gaps among them | Project manager |
| 25 | What will change for our teams and customers? | Desk owner |
| 15 | Five steps; what could go wrong on a Monday | Technical lead |
| 10 | Who tells whom, and bad news | Project manager |
| 10 | Each says one thing they will do this week | All |

No tour of the product. Names and people first.

## The words

> You are the first voice people hear when their day goes wrong. For years we have given you a mailbox for that, and a good memory. You deserve better, and so do they.
>
> It will be clumsy for three weeks. You will look for buttons. I know it, and I have told your managers that the queue may grow in those weeks. {integrator} helps, {vendor} helps; making it ours is up to us. I ask you to try it, to be wrong cheerfully, and to tell me bad news while it is young. I shall place my own requests in the portal. If I call you instead, send me back.

The accountable owner makes them sound like themselves 2 days before. They go out again before the portal opens.

## The first two weeks

| Day | What | Who |
|---|---|---|
| 0 | Promises of the meeting posted | Project manager |
| 3 | First desk: six agents close a ticket | Technical lead |
| 4 | Follow-up on impacts, 45 minutes | Desk owner |
| 6 | Needs read back; private talks held | Technical lead; accountable owner |
| 7 | Milestone signed, pages accepted, this page improved for next time | Accountable owner; everyone |
| 9 | Mail and phone tried together | Technical lead |
`,
  cites: ['P1', 'P2', 'P3', 'P6', 'P7', 'P8', 'P27', 'P28', 'P33', 'P36', 'P40', 'P48', 'P50', 'P51'],
  reviewDay: 7,
  milestones: ['kickoff', 'intake'],
};
