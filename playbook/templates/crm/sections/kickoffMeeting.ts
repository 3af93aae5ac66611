import type { SectionTemplate } from '../../Template.ts';

/** A kickoff agenda that can be used again (P1, P7). */
export const kickoffMeeting: SectionTemplate = {
  id: 'kickoffMeeting',
  group: 'Why and who',
  title: 'The kickoff meeting',
  ownerRole: 'projectManager',
  markdown: `Working day 0, two hours, in one room if possible, with a call for those elsewhere. The project manager invites 10 working days before. Present: the accountable owner, the sponsor, both business owners, training, IT security, the champions, all three leads of {integrator}, and from {vendor} the director, the support contact and the sales specialist.

## Agenda

| Minutes | What | Who |
|---|---|---|
| 10 | Why we do this, and what I ask of you | Accountable owner |
| 5 | It is up to us, read aloud | Accountable owner |
| 15 | What success looks like, and what it is worth | Sponsor |
| 15 | Names: who answers for what, what is still open | Project manager |
| 30 | What will this change for our teams and customers? | Service owner |
| 15 | Five milestones, what you can touch after each | Technical lead |
| 10 | Who tells whom, and how bad news travels | Project manager |
| 10 | What {vendor} promised, and whom to call | Sales specialist |
| 10 | Each person says what they will do by Friday | All |

No screens of the product before the names are settled. Questions of technology go to the technical lead afterwards.

## Before

- Accountable owner: names every role at {customer}, 5 working days before.
- Project manager: sends this playbook, the deck made from it and the two pages to read, 3 working days before.
- Everyone: reads *It is up to us* and *Who answers for what*.

## After

- The project manager posts what was agreed, by whom and by when, the same day.
- The service owner holds the follow-up on change impacts on working day 5, 60 minutes.
- Ten named people try the first CRM by working day 7.
- The accountable owner and the sponsor sign the milestone by working day 9.

The next rollout begins with this page: the agenda, the message and the reminders stay in the template. The project manager writes down what to change in them by working day 10.
`,
  cites: ['P1', 'P2', 'P3', 'P7', 'P8', 'P27', 'P36', 'P40', 'P48', 'P49', 'P117'],
  reviewDay: 105,
  milestones: ['kickoff'],
};
