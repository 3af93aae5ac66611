import type { SectionTemplate } from '../../Template.ts';

/** A month closed twice, then the weekend of the switch and the two weeks after (P61, P91, P108, P110). */
export const cutOver: SectionTemplate = {
  id: 'cutOver',
  group: 'Build',
  title: 'Parallel close and cut-over',
  ownerRole: 'technicalLead',
  markdown: `First we prove it, then we switch. One whole month is entered in both systems; only when both give the same result does a date for the switch exist.

## The parallel close, days 105 to 129

- Accounting, purchasing and one warehouse enter every document twice. The sponsor has paid for three helpers; without them it does not begin.
- Each evening the migration lead publishes the differences. Each has a cause and a name within 2 working days.
- The finance owner closes in the new ERP first, from the list, and notes how long each step took.
- Met means: same result, every difference explained, twelve reports equal. "Small difference" is a no.

## The list

The technical lead keeps one list of all steps: what, who, how long, what it waits for, how to take it back. It is rehearsed once on a weekend, read aloud, timed. A step nobody has done in the rehearsal is not done on the night.

| When | What | Who |
|---|---|---|
| 10 days before | Only repairs from here on | Technical lead |
| 3 days before | Go, or one month later | Accountable owner |
| Last day, 14:00 | Last payment run, last delivery in the old system | Finance and operations owner |
| 16:00 | Old system read-only; count begins | Rights and audit lead; operations |
| Night | Balances, open items, orders loaded and proven | Migration lead |
| Next day, 12:00 | Owners sign the balances | Three owners |
| 15:00 | Last point for going back, 4 hours needed | Accountable owner |
| First working day, 06:00 | First shift, a helper beside each scanner | Operations owner |

## The first two weeks of the month

08:00, ten minutes: what hangs? A helper on each shift, named in the plan. The channel *ERP help* answers within 20 minutes until 18:00. First payment run on day 3, read by two people. First count on day 5. First close from day 1 of the next month, with {vendor} on call. After 20 working days the project manager hands over: open points, rights, owners, faults; {integrator} keeps a named person for six months.
`,
  cites: ['P61', 'P62', 'P64', 'P91', 'P107', 'P108', 'P110', 'P116'],
  reviewDay: 100,
  milestones: ['parallelClose', 'cutOver'],
};
