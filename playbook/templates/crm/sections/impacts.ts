import type { SectionTemplate } from '../../Template.ts';

/** The list of change impacts, ranked by value (P36-P41). */
export const impacts: SectionTemplate = {
  id: 'impacts',
  group: 'Why and who',
  title: 'What changes for people',
  ownerRole: 'serviceOwner',
  markdown: `The first question of this rollout: what will it do to our teams and to the customers we already have? The service owner asks it at the kickoff, in three parts, and keeps the list.

1. **What we know will change.** The leads and owners bring it.
2. **What we can predict.** Champions and trainers bring what their colleagues expect.
3. **What customers complain about today.** The service owner brings the ten most common complaints of the last three months, counted, by working day 3.

## The list, most valuable first

| Impact | Value | What we do about it | Who, by when |
|---|---|---|---|
| Customers tell their story twice | 5 | History of mail and calls opens with the customer | Technical lead, day 70 |
| Leads wait because nobody owns them | 5 | One form, one owner, a stand-in for absences | Sales owner, day 40 |
| Reps fear more typing | 4 | Mail and calendar file themselves; time is measured in the pilot | Technical lead, day 42 |
| Managers lose their own lists | 4 | The three reports they use most, ready before the pilot | Sales owner, day 35 |
| Two records for one customer | 4 | Rules from real cases, under 0.5 % in a sample | Data lead, day 38 |
| Partners cannot get in | 3 | Guest rule and test with ten guests | IT security, day 35 |
| Agents learn while the phone rings | 3 | Exercises in quiet hours, a champion beside each shift | Training lead, day 68 |
| Old and new side by side for weeks | 3 | The old CRM is read-only on a fixed date | Sales owner, day 105 |

Value is 1 to 5: how many people or customers feel it, times how often. An impact without a solution or an owner stays at the top and is asked about in every milestone meeting.

## The follow-up

Working day 5, 60 minutes, service owner, sales owner, technical lead, training lead. Each line leaves with a solution, one owner and a date. The list is read again within 3 working days after each milestone, with what users said. New lines may come from anyone.
`,
  cites: ['P36', 'P37', 'P38', 'P39', 'P40', 'P41', 'P54'],
  reviewDay: 47,
  milestones: ['kickoff'],
};
