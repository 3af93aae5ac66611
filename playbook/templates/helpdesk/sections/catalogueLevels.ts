import type { SectionTemplate } from '../../Template.ts';

/** What one can ask for, who owns it, how fast, and how a ticket is sorted (P14, P15, P35, P48). */
export const catalogueLevels: SectionTemplate = {
  id: 'catalogueLevels',
  group: 'Build',
  title: 'Intake, catalogue and levels',
  ownerRole: 'catalogueOwner',
  markdown: `A caller wants to know three things: have you heard me, who has it, when is it done? Intake answers the first, the catalogue the second, the levels the third.

## Intake

Every request, by whatever door, becomes one ticket within 2 minutes. The agent asks what is wrong, since when, and who is held up; nothing else is mandatory. Two things sort it:

| | One person slowed | A team slowed | Work stands still |
|---|---|---|---|
| **There is a way round** | Low | Middle | High |
| **There is none** | Middle | High | Urgent |

By working day 18 two agents sort the same 30 tickets apart from each other. Under 27 alike, and the words are wrong, not the agents; the shift lead changes them within 2 days.

## Catalogue

Every service has a name a newcomer understands, one owner, one stand-in, and a line on what it is not. The catalogue owner collects them by day 24. A service nobody wants to own is put before the accountable owner on day 25 and has an owner on day 26.

## Levels, to begin with

| Urgency | First reply | Done or a way round | Before time runs out |
|---|---|---|---|
| Urgent | 15 minutes | 4 hours | Owner called at 2 hours |
| High | 45 minutes | 1 working day | Owner reminded at half |
| Middle | 2 hours | 3 working days | Reminded a day before |
| Low | 1 working day | 8 working days | Reminded two days before |

The clock counts working hours of the service and stops while we wait for the caller. Each owner agrees to their times by day 31, in writing, or names the ones they can keep. A level is a promise to people, not a whip: the first 20 working days nobody is measured by it.

From the go-live on the catalogue owner and the shift leads read ten broken promises every second Friday: wrong time, wrong owner, or too few hands? One change each time, published.
`,
  cites: ['P14', 'P15', 'P35', 'P37', 'P48', 'P64', 'P107'],
  audience: ['accountable', 'deskOwner', 'shiftLead', 'catalogueOwner', 'technicalLead', 'projectManager'],
  reviewDay: 33,
  milestones: ['intake', 'catalogue'],
  exercises: [
    {
      id: 'sortThree',
      task: 'Sort your last three tickets with the table of urgency, and ask a colleague to do the same without looking.',
    },
  ],
};
