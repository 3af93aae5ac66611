import type { SectionTemplate } from '../../Template.ts';

/** Success metrics, fixed beforehand and watched afterwards (P106, P107). */
export const measures: SectionTemplate = {
  id: 'measures',
  group: 'After go-live',
  title: 'Measures we watch',
  ownerRole: 'salesOwner',
  markdown: `Seven numbers, chosen before the kickoff was signed and counted the same way ever since. Start, target and today’s value are on *Overview* under *What it brings*. A target moves only by decision of the accountable owner, with the reason in the history.

| Measure | Who counts, how often | If it falls short |
|---|---|---|
| Deals recorded in the new CRM | Sales owner, Monday | Sales owner speaks with the three lowest teams within 3 working days |
| Time to a first answer | Service owner, Monday | Service owner changes the shifts or the ready answers within 5 |
| Sales people who used it this week | Training lead, Friday | Champion visits, then the manager, within 5 |
| Days until a new colleague works alone | Training lead, monthly | Exercise rewritten within 10 |
| Trust that this will work | Training lead, every second Friday | Accountable owner asks the group why, within 2 |
| Customers who stay | Sponsor’s finance team, quarterly | Sponsor and both owners look at who left, within 10 |
| Leads that came by referral | Sales owner, monthly | Sales owner asks ten happy customers, within 10 |

## How to read them

- **Use first.** In the first eight weeks the number of users says most. Below its alert, the accountable owner is told the same day.
- **Use is not benefit.** From the ninth week on ask of each measure: did we get what we expected? On the first Monday of each quarter, for a year, the accountable owner and the sponsor set the benefit expected beside the benefit measured, and decide what to change.
- **The last two grade us all.** If customers stay and recommend {customer}, the rollout was good. {integrator} and {vendor} see these two numbers as well.
- **Ask where a number is too good.** Full use with falling trust means people fill in fields for us.

No number is used to rate a single person. They are counted for teams of five or more. Whoever breaks this rule loses the numbers, and we lose the truth.
`,
  cites: ['P30', 'P31', 'P106', 'P107', 'P109', 'P111', 'P112'],
  reviewDay: 49,
};
