import type { SectionTemplate } from '../../Template.ts';

/** The vendor loop: reports, requests, people (P114-P118). */
export const vendorLoop: SectionTemplate = {
  id: 'vendorLoop',
  group: 'How we work',
  title: 'Keeping the maker close',
  ownerRole: 'projectManager',
  markdown: `{integrator} does the work, but {vendor} made the product. We keep them close while all is well, so that nobody has to be introduced in a crisis.

## The report

Every Tuesday by 09:30 the project manager sends the regional services director and the sales specialist one page. It goes out when the week was good, when it was bad, and when nothing moved. It holds:

1. What we ask of {vendor}, with the date we asked and by when we need it.
2. Where we are: milestone, forecast, days early or late.
3. Red issues and what became of them.
4. What is better since last time, by name.

An answer comes within 2 working days. Two reports without one, and the accountable owner calls the director.

## What we ask for

| Kind | Example | Who asks whom | Answer within |
|---|---|---|---|
| Bug in the product | Import stops at 40,000 rows | Technical lead, support contact | 1 working day, with a number |
| Beyond {integrator} | Sign-in for guests of another tenant | Project manager, director | 2 working days |
| Second opinion | Look over the design and the load | Accountable owner, director | Day 40 and day 85 |
| Licence or promise | Do guests need a licence? | Sales owner, sales specialist | 2 working days |

Each request has a state: asked, answered, done, or declined with a reason.

## The people

- By working day 20 the technical lead and the service owner meet the support contact for half an hour: what does a good bug report hold, who covers holidays?
- Every second Thursday, 30 minutes, Integration and the support contact go through the bug log. If there is nothing, they meet for five.
- The director and the sales specialist are invited to each milestone meeting, 10 working days ahead, and asked one question there: what would you do differently?
- When a bug is fixed, the technical lead thanks the person who fixed it and tells their director.

If {integrator} and {vendor} are one house, the report still goes to someone outside the team.
`,
  cites: ['P4', 'P45', 'P47', 'P114', 'P115', 'P116', 'P117', 'P118'],
  audience: [
    'accountable',
    'salesOwner',
    'serviceOwner',
    'projectManager',
    'technicalLead',
    'vendorDirector',
    'vendorSupport',
    'vendorSales',
  ],
  reviewDay: 53,
};
