import type { SectionTemplate } from '../../Template.ts';

/** Three reasons firms get dropped, asked about each month (P58). */
export const healthCheck: SectionTemplate = {
  id: 'healthCheck',
  group: 'After go-live',
  title: 'A monthly health check',
  ownerRole: 'accountable',
  markdown: `Firms that build software are mostly dropped for three reasons, and none is the software: there is no frame to work in, people do not hear from each other, and nobody helps people change. We ask about all three on the first Monday of each month, from the second month until a year after go-live.

The accountable owner and the project manager each answer alone, 0 to 2 points a line: 0 no, 1 partly, 2 yes with proof. Then they compare, 30 minutes. The sponsor reads the result and asks one hard question.

## 1. Is there a frame?

- Does every role have a name, and did each person do one duty this month?
- Does every deliverable have an owner and a yes-or-no question?
- Is the project manager free of other roles?

## 2. Do we hear from each other?

- Did every active team report on four days of five?
- Was each red issue taken within 30 minutes?
- Was every section of this playbook read again by its owner in time?
- Did {vendor} get each report, and answer?

## 3. Do we help people change?

- Does each impact have a solution, an owner and a date that is not past?
- Have those who need it passed their exercise?
- Is use above its alert, and trust not falling?

## What the points mean

| Points of 20 | We do | Who, by when |
|---|---|---|
| 17 to 20 | Say what went well, in the channel | Accountable owner, the same day |
| 12 to 16 | Two actions with owner and date | Project manager, 3 working days |
| Under 12, or any part at 0 | Meeting with the sponsor and {vendor} | Accountable owner, 5 working days |

## When all looks smooth

A calm picture is checked too. The project manager takes three statements of the month, such as "on plan" or "all trained", and looks for proof: the record, the list, a user. What does not match is told to the accountable owner the same day. Where the two answers above differ by 2 points, that is the first thing to talk about.
`,
  cites: ['P22', 'P30', 'P53', 'P57', 'P58', 'P96', 'P98', 'P109'],
  audience: ['accountable', 'sponsor', 'projectManager'],
  reviewDay: 60,
};
