import type { SectionTemplate } from '../../Template.ts';

/** Learning by doing, and a playbook that is known and practised (P22-P34, P105). */
export const training: SectionTemplate = {
  id: 'training',
  group: 'Build',
  title: 'Learning it, and keeping this playbook',
  ownerRole: 'trainingLead',
  markdown: `There is a practice company with our own articles and invented customers. Everything may be broken there; it is filled afresh each Sunday night. Nobody is watched, and trying three times is normal.

## Who learns what

| Who | Exercise, from real papers | Passed when | By day |
|---|---|---|---|
| Pilot accountants | Ten bookings, one bank statement, one tax line | 9 of 9 | 44 |
| Buyers, receivers | Request to paid invoice, one price wrong | All 24 | 74 |
| Three per shift | Receive, pick, count, one pallet missing | All | 104 |
| Managers | Release, find a report, open what is behind | All | 125 |
| Everybody else | The exercise of their work, groups of five | 97 of 100 | 146 |
| Rights and audit, help | Give a right, take it away, see who changed what | All | 128 |

The training lead and a key user make each exercise 12 working days before, try it 8 days before, and give it in working hours that managers have freed. Every Thursday each manager hears who has passed. Who has not by the cut-over works beside a key user for a week. Newcomers do the same exercise in their first week; the days until they book alone are counted.

## Where the answer is

Look here, try it, ask the key user, then the help channel. How we work stands in this tab and nowhere else; on a question the bot answers with the page.

- Each page has an owner, who reads it again on its day of review and says what changed, and why, the same day.
- The answer to a question that had none is written in within 3 working days.
- Everybody accepts the pages of their role by working day 10 and after a change within 3. At each milestone meeting the project manager shows per team who has accepted, reported and passed; below two thirds the team gets half an hour that week.
- What stands here goes into the statement of work before it is signed and into the kickoff deck 5 days before, made from this tab.
- Each Friday the project manager counts questions answered by the playbook, by people and by {vendor}. A question that came three times is a page that failed.
`,
  cites: ['P22', 'P23', 'P26', 'P27', 'P28', 'P30', 'P31', 'P32', 'P33', 'P34', 'P105', 'P108'],
  reviewDay: 45,
  milestones: ['ledger', 'buyToPay', 'stock', 'cutOver'],
  exercises: [
    { id: 'breakIt', task: 'In the practice company, enter an order with a wrong price and find where it stops.' },
    { id: 'teachOne', task: 'Show a colleague one thing you learned this week, with their own papers.' },
  ],
};
