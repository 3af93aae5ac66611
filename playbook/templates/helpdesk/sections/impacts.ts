import type { SectionTemplate } from '../../Template.ts';

/** Change impacts by value, and what helps when people hold back (P36-P41, P53-P55). */
export const impacts: SectionTemplate = {
  id: 'impacts',
  group: 'Why and who',
  title: 'What it does to people',
  ownerRole: 'deskOwner',
  markdown: `First question of all: what will this do to our teams, and to the customers who call us already? The desk owner collects three lists by working day 2: what surely changes, what we can foresee, and the ten complaints heard most, counted from last month’s tickets.

| Impact | Value | What we do about it | Who, by when |
|---|---|---|---|
| "I never hear what became of it" | 5 | Everyone follows their own request | Technical lead, day 43 |
| People lose the agent they always called | 5 | Agents’ names on answers; the agent shows the portal | Shift lead, day 46 |
| Agents feel watched by a clock | 4 | Numbers per team only, said aloud on day 0 | Accountable owner, day 0 |
| Some cannot type, or have no computer | 4 | The phone stays, its tickets count the same | Desk owner, day 21 |
| Forms too long | 4 | Five fields at most, tried by a guide | Catalogue owner, day 33 |
| Service owners get more mail | 3 | One reminder before time runs out, not five | Technical lead, day 31 |
| The queue grows while people learn | 3 | A temp for three weeks, quiet hours | Sponsor, day 10 |

Value: how many, times how often, 1 to 5. No answer or no name keeps a line on top. Follow-up on day 4; read again within 2 working days of each milestone.

## Holding back is a message

The mailbox that still fills, the form nobody uses: ask before you push. Then give one of three, with name and day. **Communication**: their own lead explains, 2 days. **Education**: a guide beside them, 3 days. **Support**: an hour freed, a shift covered, 3 days. It may be a leader who prefers the quiet of today; the accountable owner sees them alone, agrees one small act and writes down only that.

On Thursdays the project manager lists who is behind with a promise. One gets a friendly call. Three from one team, and the accountable owner is there the same day: small delays add up faster in 60 days.

Somebody’s advice (more time, simpler forms, a pilot more) is written down with *accepted* or *declined* and the reason, within 3 working days.
`,
  cites: ['P36', 'P37', 'P38', 'P39', 'P40', 'P41', 'P53', 'P54', 'P55', 'P98'],
  reviewDay: 10,
  milestones: ['kickoff', 'portal'],
};
