import type { SectionTemplate } from '../../Template.ts';

/** What moves into the new books, who says it is right, and the proof (P21, P61, P65). */
export const openItems: SectionTemplate = {
  id: 'openItems',
  group: 'Build',
  title: 'Moving the data',
  ownerRole: 'dataLead',
  markdown: `We move what is open and what is true today. History stays where it is, readable for ten years or as long as the law asks.

## What moves

| What | Proof that it is equal | Whose yes | By day |
|---|---|---|---|
| Balances of all accounts | To the cent, account by account | Finance owner | 24, and 148 |
| Open items of customers and suppliers | Sum and number, per partner | Finance owner | 114, and 148 |
| Suppliers and customers | Under 0.5 % twice in a sample of 400 | Purchasing owner | 57 |
| Open purchase orders | Quantity and amount | Purchasing owner | 74, and 147 |
| Articles, bills of material | Cost of the 50 best sellers | Operations owner | 88 |
| Stock | Counted, not copied | Operations owner | 104, and 149 |
| Assets | Book value per class | Finance owner | 129 |

## How

1. **Look**, days 0 to 8: a copy of each source, 100 records of each read by a person of {customer} and the migration lead.
2. **Try**, from day 20: everything is loaded every second Friday night. On Monday by 09:00 the list of differences is out.
3. **Answer**: the owner says within 3 working days which record is right. At most 40 lines a person; what is more waits its turn.
4. **Prove**: the migration lead and the owner go through the sums together and both sign the sheet.

Nobody at {integrator} guesses an amount. A record nobody vouches for is loaded last, marked, and stands in the list of the daily check.

## What we leave behind

The finance owner decides by day 30: partners without movement for three years, articles without stock or demand for two, accounts that were zero at the year end. What the law makes us keep, stays readable in the old system; the rights and audit lead tries it by day 120.

## If a source stays shut

It is a serious issue on day 8. Ways round, in this order: an export by the one who works with it, only what is open, or typing by hand with a second person reading.

After the cut-over the three owners look at 50 records each, every first Wednesday of the month.
`,
  cites: ['P15', 'P21', 'P35', 'P61', 'P62', 'P65'],
  audience: ['financeOwner', 'purchasingOwner', 'operationsOwner', 'controlLead', 'dataLead', 'technicalLead', 'projectManager'],
  reviewDay: 24,
  milestones: ['ledger', 'buyToPay', 'parallelClose', 'cutOver'],
};
