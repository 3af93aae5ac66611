import type { SectionTemplate } from '../../Template.ts';

/** The vendor loop: a note each week, requests, people (P114-P118). */
export const vendorLoop: SectionTemplate = {
  id: 'vendorLoop',
  group: 'How we work',
  title: 'Friends at the maker',
  ownerRole: 'projectManager',
  markdown: `We know from our own desk how differently one helps a stranger and someone with a face. So we give {vendor} our faces early, though {integrator} does the work.

## Thursday’s note

By 11:00 the project manager writes to the regional services director and the sales specialist: short, and always, be the week splendid, poor or empty.

1. We ask of you: this, since then, needed by then.
2. Step, forecast, days before or behind.
3. What was red, and how it ended.
4. Thanks to whom.

The answer comes by Monday noon. When two notes have stayed without one, the accountable owner picks up the phone.

## What the maker is for

| Request | Example | Asked by, asked of | Reply |
|---|---|---|---|
| Fault in the product | The clock runs on a holiday | Technical lead, support contact | A number, 1 working day |
| Outside {integrator}’s reach | Phone line of another carrier | Project manager, director | 2 working days |
| A second pair of eyes | Queues and levels, days 20 and 45 | Accountable owner, director | With the next note |
| Promise or price | Do portal guides need a licence? | Catalogue owner, sales specialist | 2 working days |

Each has a state that everyone sees: asked, answered, done, declined with the reason.

## Faces

- By working day 12: half an hour between the support contact, the technical lead and the desk owner. We show our desk, they show theirs. What belongs in a good report?
- Each second Tuesday, 15 minutes over open faults, or five over the weather.
- By day 40 the support contact says which updates touch the week of the move.
- Director and sales specialist sit in each milestone meeting and are asked what other desks regretted.
- Who repaired something gets a thank-you with their lead in copy, from the agent it helped.

Should {integrator} and {vendor} be the same firm, the note goes to a person there who has no part in the rollout.
`,
  cites: ['P4', 'P45', 'P47', 'P114', 'P115', 'P116', 'P117', 'P118'],
  audience: [
    'accountable',
    'deskOwner',
    'catalogueOwner',
    'projectManager',
    'technicalLead',
    'vendorDirector',
    'vendorSupport',
    'vendorSales',
  ],
  reviewDay: 20,
};
