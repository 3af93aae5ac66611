import type { SectionTemplate } from '../../Template.ts';

/** The training plan per audience (P105). */
export const training: SectionTemplate = {
  id: 'training',
  group: 'Build',
  title: 'Learning by doing',
  ownerRole: 'trainingLead',
  markdown: `Nobody learns a CRM from slides. Each audience gets one exercise from its own working day, done in the real system with practice data, and passes when it works without help. Trying twice is normal.

## Who learns what, by when

| Audience | The exercise | Pass means | Who, by day |
|---|---|---|---|
| Pilot group, 12 | Lead to order in 25 minutes | 12 of 12 | Training lead, 44 |
| Sales leaders | Run a weekly meeting, find the forecast | All | Sales owner, 44 |
| Champions | Teach the exercise to one colleague | All | Training lead, 50 |
| Service agents | Question in, answer out, closed in 15 minutes | All | Training lead, 74 |
| All of sales | Lead to order, in small groups of six | 95 of 100 | Champions, 100 |
| IT security, help desk | Give access, take it away, find who saw what | All | Technical lead, 95 |
| Sponsor and leaders | Open three numbers and what is behind them | All | Sales specialist, 100 |

The training lead keeps the list of who has passed, tells each manager every Friday who has not, and brings it to the milestone meeting. Who has not passed by go-live sits beside a champion for the first two days.

## How an exercise is made

1. The trainer sits with one good user for an hour and writes down what they really do, 15 working days before.
2. A champion tries it; where they stop, the exercise or the CRM is changed, 10 working days before.
3. Trainers in each place give it in their own language, groups of six at most, in working hours. Managers free the time.

## How we learn

- Look in the playbook, then try it, then ask the person beside you, then the champion. Most answers come before the third step.
- It is fine not to be perfect. Practice data is emptied every Sunday night.
- A question asked twice in a group becomes a line in the playbook within 3 working days.

Newcomers after go-live do the same exercise in their first week. Training counts how many days pass until they work alone.
`,
  cites: ['P28', 'P31', 'P32', 'P33', 'P104', 'P105', 'P108'],
  reviewDay: 48,
  milestones: ['salesPilot', 'serviceDesk', 'goLive'],
};
