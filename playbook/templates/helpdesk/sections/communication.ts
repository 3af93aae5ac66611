import type { SectionTemplate } from '../../Template.ts';

/** The communication requirements, agreed before the start (P42-P47). */
export const communication: SectionTemplate = {
  id: 'communication',
  group: 'Why and who',
  title: 'Who tells whom',
  ownerRole: 'projectManager',
  markdown: `A desk lives from telling people where things stand. So does its rollout. The accountable owner and the project manager complete these lines before the kickoff; it does not start with a gap.

| Who tells whom | What | When | Where |
|---|---|---|---|
| Each active team, everybody | Done, ahead or behind, issue | Asked at 15:00, each working day | The bot’s card |
| Project manager, everybody | What moved, hangs, is missing | 16:30, each working day | Digest here |
| Anyone, those who decide | Bad news | Straight away | *bad news* to the bot |
| Project manager and accountable owner | What is needed next | Tuesday and Friday, 10:00, 10 min | Call |
| Accountable owner, heads of departments | What ends, what begins | 8 working days before a milestone | Their meeting |
| Shift leads, agents | What is new on the desk | Start of shift, 3 minutes | At the desk |
| Catalogue owner, departments | What you may expect, how fast | Week of the catalogue | Page and portal |
| Project manager, {vendor} | How it went, what we ask, even nothing | Thursday, 11:00 | Note |
| {vendor}, project manager | Answers | Monday noon | Reply |
| Sponsor, all staff | One door, and I use it too | Kickoff week, go-live week | Staff news |
| The bot, each person | What is in it for you, what we ask | At most every 2 weeks | Personal note |

## Without asking

*Overview* shows where we are, to all three sides alike. *mine* to the bot says what is needed from you. *next* says what comes, with days. The tab is pinned on top of this channel; the project manager posts its link with each milestone, and brings it back the same day if someone unpins it.

Did you have to ask? Then something is missing. Write it here, and the project manager repairs it within 1 working day.

A missed call is made up the same day. Two missed in a row are told to the sponsor.
`,
  cites: ['P17', 'P24', 'P25', 'P29', 'P42', 'P43', 'P44', 'P45', 'P46', 'P47', 'P99', 'P102', 'P115'],
  accept: true,
  reviewDay: 15,
  milestones: ['kickoff'],
  exercises: [{ id: 'whatIsMine', task: 'Write “mine” to the bot and see what waits for you.' }],
};
