import type { SectionTemplate } from '../../Template.ts';

/** Milestones, slips, and the two choices at a month end (P59-P68). */
export const changingThePlan: SectionTemplate = {
  id: 'changingThePlan',
  group: 'How we work',
  title: 'Changing the plan',
  ownerRole: 'projectManager',
  markdown: `A month ends on the day it ends. That makes this plan honest: we can move to the next month end, but not by three days. Each of the six milestones runs by itself, so there is always a place to stop and stand.

## How a milestone is built

1. First three days: the technical lead asks those who build which connection, count or load they trust least. That is done first, and each gets a way round in one sentence ("payment file by upload").
2. Every deliverable ends in a question with yes or no, one owner, one team.
3. Users try each build within 2 working days; what they find is worked off before the next build.
4. A line without an owner is red in the plan until the project manager finds one, within 1 working day.

## When days are lost

The first agreed day never disappears. The forecast stands beside it, with the working days between. A team that is 3 days behind says so that day; the project manager shows what follows from it, up to the month end.

## Extend, or stop one step earlier

If a milestone will not be there, the project manager brings both ways, with cost, 5 working days ahead. The accountable owner chooses at the latest 3 working days before the date.

| | Extend | Accept the milestone before as final |
|---|---|---|
| **For the ledger** | Next month end, four more weeks of building | Old books go on; nothing is lost |
| **For stock** | Later go-live, two counts more | Finance and buying live, stock stays in the old system with one interface |
| **For the cut-over** | One month more of both systems | Pilot company only, until the year ends |

The technical lead and the owner concerned say which way they would go, and why. Silence after the deadline takes the question to the sponsor the same day.

## Small changes

Two sentences to the project manager are enough. Under 3 days of effort the owner and the project manager settle it; above, the accountable owner, within 2 working days. Parts may change places or be dropped; the history keeps what was there. In the 10 working days before a cut-over only repairs go in.
`,
  cites: ['P14', 'P15', 'P59', 'P60', 'P61', 'P62', 'P63', 'P65', 'P66', 'P67', 'P68'],
  audience: ['accountable', 'sponsor', 'financeOwner', 'purchasingOwner', 'operationsOwner', 'projectManager', 'technicalLead', 'dataLead'],
  accept: true,
  reviewDay: 60,
};
