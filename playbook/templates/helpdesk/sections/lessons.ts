import type { SectionTemplate } from '../../Template.ts';

/** The days after the move, the look back and the monthly check (P58, P110, P113). */
export const lessons: SectionTemplate = {
  id: 'lessons',
  group: 'After the move',
  title: 'After the move, and looking back',
  ownerRole: 'deskOwner',
  markdown: `## The first ten working days

A name stands for each hour, beside the agents and not in a channel. 07:45 and 14:30, ten minutes: what hurt, what helps. On day 3 and day 8 the desk owner visits three departments and asks one question: did you get help? Ideas go into the desk itself, as a request to the desk; yes, no or a month within 5 working days, and three are built each month. On day 15 {integrator} hands over set-up, open points and faults, and stays reachable for three months.

## Looking back

Five headings, on half a page, within 4 working days of each milestone and of each red issue longer than half a day. The project manager writes, two who were there correct. It is about what, never about who.

### The scene

Which shift, how many waiting, who was there, what was usual?

### The incident

By the clock: seen, said, taken, over. What did we believe?

### The result

Requests lost, hours, a customer’s patience, ours. Did Wednesday’s question drop?

### The lessons

Three sentences at most. Who had warned, perhaps from outside, and was it heard?

### What should have been done differently

For each sentence an act with a name and a day. The accountable owner says first what they would do differently. After 15 working days the project manager looks whether it was done and whether it helped.

## The last Friday of the month

The accountable owner and the project manager tick alone, then compare, 20 minutes. Three reasons sink rollouts; is one of them ours?

| Reason | We are well if |
|---|---|
| No frame | Every role, service and deliverable has a name |
| No talk | Teams reported, red was taken in 30 minutes, {vendor} answered, pages were read again |
| No help with change | Impacts have answers, exercises are passed, use is above its alert |

A missing tick brings an act within 3 working days, three bring the sponsor. All ticks bring a test: ten tickets at random, and does the story match the report?
`,
  cites: ['P55', 'P56', 'P57', 'P58', 'P96', 'P107', 'P109', 'P110', 'P111', 'P112', 'P113'],
  reviewDay: 55,
  milestones: ['goLive'],
};
