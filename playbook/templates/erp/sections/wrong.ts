import type { SectionTemplate } from '../../Template.ts';

/** How bad news travels, and good news after it (P95-P97). */
export const wrong: SectionTemplate = {
  id: 'wrong',
  group: 'How we work',
  title: 'When something goes wrong',
  ownerRole: 'projectManager',
  markdown: `In an ERP one wrong setting writes a thousand wrong lines before lunch. So we would rather hear of ten false alarms than of one true one too late. Nobody is asked why they did not see it sooner.

## Three sizes

- **Minor**: a nuisance, hours. It goes into the daily check.
- **Serious**: days, a deliverable, a report that is wrong. The project manager hears of it within the hour.
- **Red**: wrong payments, goods that cannot leave, a month end in danger. At once, at any hour.

If you hesitate between two, take the larger.

## Say it in one line

Type *bad news* to the bot: what you see, since when, what stands still. "Payment run of 10:40 contains invoices twice, stopped, 212 lines" is perfect. The cause can wait.

First stop, then tell: whoever sees wrong bookings may stop the run, the load or the interface. Nobody needs permission for stopping.

## Who hears of it

| After | A red issue is with | They do |
|---|---|---|
| 0 minutes | Technical lead | Take it, with a time for news |
| 15 minutes | Project manager | Take it, or find who can |
| 30 minutes | Accountable owner | Decide: repair, go round, or go back |
| 45 minutes | Sponsor | Clear what the others cannot |

Taking it means: by this hour there is news, even if the news is "still searching". One person is named who decides what is open. Wrong payments also go to the finance owner by phone.

## And when it is over

The one who had it says what helped, to the same people. Good news goes out just as quickly: type *good news* when a balance agrees that nobody believed in.

Each Friday the project manager looks at two spans per red issue: seen to said, said to taken. If either is over an hour, *Looking back* is filled in.

Whoever sees something they cannot say here, inside or outside the team, writes to the accountable owner alone and has an answer within 2 working days, without their name going further.
`,
  cites: ['P14', 'P45', 'P56', 'P57', 'P95', 'P96', 'P97'],
  accept: true,
  reviewDay: 60,
  exercises: [
    {
      id: 'badNewsTest',
      task: 'Write “bad news test” to the bot, read the form and leave it unsent. Next time your fingers know the way.',
    },
  ],
};
