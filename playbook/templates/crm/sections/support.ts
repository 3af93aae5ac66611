import type { SectionTemplate } from '../../Template.ts';

/** Help after deployment, and what becomes of feedback (P110). */
export const support: SectionTemplate = {
  id: 'support',
  group: 'After go-live',
  title: 'Support and questions',
  ownerRole: 'serviceOwner',
  markdown: `On the first day the phone will ring. For 20 working days after go-live there is a person for every working hour; after that, a habit.

## Where to ask

1. **Yourself**: the playbook, or *find* and a word to the bot. Two minutes.
2. **Your champion**: the colleague in your place. The same hour.
3. **The help desk**: channel *CRM help*, 08:00 to 18:00 local time. An answer within 30 minutes, from day 21 on within 4 hours.
4. **{integrator}**: called by the help desk, not by you. 2 hours, from day 21 on 1 working day.
5. **{vendor}**: called by the technical lead, with a bug number. 1 working day.

The service owner counts each Friday how many questions were answered at each step. If more than half pass the third, the five most common become a page here within 3 working days, and a new exercise if they are about doing.

## The first 20 days

| When | What | Who |
|---|---|---|
| Daily 08:30 | Ten minutes: last night’s loads, yesterday’s questions | Technical lead, help desk |
| Daily 16:00 | Daily check as before | All teams |
| Day 5 and 10 | Walk through each place, sit with two people | Sales owner, service owner |
| Day 10 | Trust question to everyone | Training lead |
| Day 20 | Handover: open points, access, owners, bug log | Project manager to service owner |

## Feedback

Anyone can propose a change in one sentence in *CRM help*. The service owner answers within 5 working days: done, planned with a month, or no with a reason. On the first Tuesday of each month the sales owner, the service owner and the technical lead choose three changes and publish them. What people asked for and got is said with their name.

## What stays

After the handover the accountable owner stays accountable, the champions stay champions, and {integrator} keeps a named person for 6 months. The support contact of {vendor} and the service owner keep their half hour, once a month.
`,
  cites: ['P32', 'P34', 'P45', 'P108', 'P110', 'P118'],
  reviewDay: 95,
  milestones: ['goLive'],
};
