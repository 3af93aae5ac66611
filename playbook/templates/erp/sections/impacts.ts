import type { SectionTemplate } from '../../Template.ts';

/** Change impacts ranked by value, and how doubt is met (P36-P41, P53-P55). */
export const impacts: SectionTemplate = {
  id: 'impacts',
  group: 'Why and who',
  title: 'What changes for people',
  ownerRole: 'operationsOwner',
  markdown: `The operations owner asks one question first: what will this do to our teams and to the customers we have? The answers come in three lists: what we know will change (owners), what we expect (key users), what suppliers and customers complain about today (purchasing owner, ten, counted, by working day 4).

| Impact | Value | What we do about it | Who, by when |
|---|---|---|---|
| A delivery is late because stock was wrong | 5 | Scanners at the door, count every second Friday | Operations owner, day 100 |
| Two month ends with twice the work | 5 | Helpers in accounting, no holidays planned there | Sponsor, day 90 |
| A supplier is not paid | 5 | First payment run checked line by line by two people | Finance owner, day 44 |
| Orders wait for a release | 4 | Stand-ins by amount, phone release | Purchasing owner, day 65 |
| Own spreadsheets lose their place | 4 | The twelve reports people use, built first | Technical lead, day 115 |
| Right to see pay and prices shrinks | 3 | Told in person, with the reason | Rights and audit lead, day 120 |

Value is people touched times how often, 1 to 5. A line without a solution or an owner stays on top. The follow-up is on working day 5; after that the list is read again within 4 working days of each milestone.

## When people hold back

Each doubt gets one of three answers, an owner and a day: **communication** (their manager, in person, 3 working days), **education** (a key user beside them, 5), **support** (hours freed, 5). Leaders may hold back too; quiet now can seem worth more than growth later. The accountable owner talks with them alone, plans one act, and keeps the reason private.

Every Thursday the project manager sees who is behind with a promise. One person gets a call; three in a department go to the accountable owner that day, for many small delays sink a cut-over.

Advice that {customer} needs more hours, teaching or freedom is noted with its answer, *accepted* or *declined* and why, within 5 working days, and read again at the milestone.
`,
  cites: ['P36', 'P37', 'P38', 'P39', 'P40', 'P41', 'P53', 'P54', 'P55', 'P98'],
  reviewDay: 16,
  milestones: ['kickoff', 'parallelClose'],
};
