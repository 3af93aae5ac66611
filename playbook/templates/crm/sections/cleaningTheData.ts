import type { SectionTemplate } from '../../Template.ts';

/** Who decides which record is right, and by when. */
export const cleaningTheData: SectionTemplate = {
  id: 'cleaningTheData',
  group: 'Build',
  title: 'Cleaning the data',
  ownerRole: 'dataLead',
  markdown: `People forgive a slow screen sooner than a wrong customer. Data is the most uncertain part of a CRM, so it begins on the first day.

## Week by week

| Working days | What | Who |
|---|---|---|
| 0 to 7 | Copy of each source, 100 records of each marked by hand | Data lead with two sales people |
| 8 to 14 | Field map: what moves, what stays, what is merged | Data lead; owners decide |
| 12 on | Trial load of everything, each Thursday night | Data lead |
| 15 to 28 | Weekly list of doubtful records, answered | Sales and service |
| 29 | Counts match within 0.1 % | Sales owner |
| 30 to 38 | Duplicates under 0.5 % in a sample of 500 | Data lead |
| 100 to 104 | Final load, 500 records compared by hand | Data lead with four users |

## Who decides

- **Which record is right?** The person who works with that customer. The list comes on Wednesday with at most 50 lines per person and is answered by Friday.
- **What counts as a duplicate?** The sales owner, from real cases, by working day 14. Same tax number, or same name and same postcode, is the rule to begin with.
- **What is left behind?** The accountable owner, by working day 14. To begin with: no contact for five years, no open matter, nothing the law makes us keep.
- **What may we keep at all?** IT security with the data protection officer, in writing, before the first real load.

The data lead never guesses. A record without an answer is loaded last and marked.

## When it will not fit

A source that cannot be opened by working day 7 is a serious issue that day. The usual ways round, in this order: a weekly export by its owner, only customers with an open deal, or typing the top 200 by hand.

## Staying clean

By go-live each field that matters has an owner at {customer}. From then on the sales owner and the service owner look at 50 random records on the first Monday of each month.
`,
  cites: ['P21', 'P35', 'P61', 'P62', 'P65'],
  audience: ['accountable', 'salesOwner', 'serviceOwner', 'itSecurity', 'dataLead', 'projectManager'],
  reviewDay: 46,
  milestones: ['dataIn', 'salesPilot', 'goLive'],
};
