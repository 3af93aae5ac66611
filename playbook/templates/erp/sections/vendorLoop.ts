import type { SectionTemplate } from '../../Template.ts';

/** The vendor loop: reports, requests, people (P114-P118). */
export const vendorLoop: SectionTemplate = {
  id: 'vendorLoop',
  group: 'How we work',
  title: 'Staying in touch with the maker',
  ownerRole: 'projectManager',
  markdown: `{integrator} sets the ERP up. {vendor} wrote it, and knows which update comes in the week of our cut-over. We want to be known there as people, before we are known as a ticket.

## One page each Wednesday

The project manager sends it by 10:00 to the regional services director and the sales specialist. A good week, a bad week and a week in which nothing moved get the same page:

1. What we need from {vendor}: since when, until when.
2. Milestone, forecast, days early or late, days to the next month end.
3. Red issues, and how each ended.
4. Whom we thank this week.

Answers come by Friday noon. After two Wednesdays without one the accountable owner rings the director.

## What we may ask

| What | For example | From whom to whom | Answer |
|---|---|---|---|
| Fault of the product | Tax code missing on credit notes | Technical lead to support contact | Number within 1 working day |
| Beyond {integrator} | Bank format of another country | Project manager to director | 3 working days |
| Second opinion | Ledger, cut-over plan | Accountable owner to director | Days 44 and 128 |
| Promise or licence | Does a storeman with a scanner need a full one? | Purchasing owner to sales specialist | 3 working days |

A request is *asked*, *answered*, *done* or *declined*, the last with its reason.

## The people

- By working day 25 the technical lead and the finance owner talk with the support contact: our countries, our month ends, what a report of a fault must hold.
- Every second Thursday, 20 minutes over the list of faults. An empty list takes five.
- By day 110 the support contact names all updates near the cut-over, and we agree which of them wait.
- At each milestone meeting the director is asked: what would worry you, if these were your books?
- Who mended a fault is thanked by name, with their manager reading along.

Where {integrator} belongs to {vendor}, the page goes to somebody outside the team.
`,
  cites: ['P4', 'P45', 'P47', 'P114', 'P115', 'P116', 'P117', 'P118'],
  audience: [
    'accountable',
    'financeOwner',
    'purchasingOwner',
    'projectManager',
    'technicalLead',
    'vendorDirector',
    'vendorSupport',
    'vendorSales',
  ],
  reviewDay: 40,
};
