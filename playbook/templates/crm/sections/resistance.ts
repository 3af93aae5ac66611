import type { SectionTemplate } from '../../Template.ts';

/** The change strategy: foresee resistance and answer it (P53, P54). */
export const resistance: SectionTemplate = {
  id: 'resistance',
  group: 'Why and who',
  title: 'When people hold back',
  ownerRole: 'accountable',
  markdown: `Holding back is information. Someone who does not use the CRM has a reason, and it is usually a good one seen from their desk. Leaders hold back too: peace today can weigh more than growth next year.

## Three answers

| We hear | We answer with | Who, by when |
|---|---|---|
| "I was never told why" | **Communication**: their manager, face to face | Manager, 3 working days |
| "I do not get it" | **Education**: the exercise, side by side | Champion, 5 working days |
| "I have no time" | **Support**: hours freed, a helper for a week | Accountable owner, 5 working days |

Each case gets one of these three, an owner and a date. A leader may be the one we help; the accountable owner does it in private and writes down the action, never the person’s motives.

## What we do before it comes

- Accountable owner: tells managers what their people will ask, 10 working days before each milestone.
- Training lead: asks each group what they fear to lose, in the first five minutes of each exercise.
- Champions: pass on what they hear, as it was said, the same day.
- Project manager: looks every Friday at who is behind with what they promised. One person behind gets a call on Monday. Three or more in one department go to the accountable owner the same day, because many small delays sink a rollout.

## Advice on the record

Whoever sees that {customer} needs more training, time or freedom than planned says so before the work starts: {integrator}, {vendor} or anyone else. The project manager notes the advice, who answers, and *accepted* or *declined* with the reason, within 5 working days. Declined advice is read again at the milestone meeting.

## A concern in private

Anyone, also somebody without a role, may write to the accountable owner directly. They answer within 2 working days, name nobody, and say what they will do.
`,
  cites: ['P13', 'P45', 'P53', 'P54', 'P55', 'P56', 'P98'],
  audience: ['accountable', 'sponsor', 'salesOwner', 'serviceOwner', 'trainingLead', 'champion', 'projectManager'],
  reviewDay: 55,
};
