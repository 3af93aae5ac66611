import type { SectionTemplate } from '../../Template.ts';

/** Five steps, what a slip means, and the choice it brings (P59-P68). */
export const changingThePlan: SectionTemplate = {
  id: 'changingThePlan',
  group: 'How we work',
  title: 'Changing the plan',
  ownerRole: 'projectManager',
  markdown: `Sixty working days are five desks, each a bit larger, each one open for business. If we had to stop after any of them, {customer} would have something that works: intake alone already empties the mailbox.

## What a step is made of

- In its first 2 days the technical lead asks agents and builders: what could fail on a Monday? That is built and tried first, each with a way round in one line ("if chat fails, the phone menu says so").
- Each deliverable is a question with yes or no, with one owner and one team. A line that lacks one of them cannot start.
- Agents work a shift in each build within 2 working days. What they found is fixed or planned before the next.

## Days lost

One day is nearly two in a hundred of our time, so we count from the first. The agreed day stays on the page, the forecast stands next to it. Whoever is a day behind says so in that day’s check, and the project manager shows which later days move.

## A step that will not be ready

Two working days before its date at the latest, the project manager lays both ways on the table, and the accountable owner chooses by noon of the next day:

- **Extend it.** A new date; the ones behind it move along. Right when what is missing is known and small. Costs: the days, the temp at the desk, patience.
- **Accept the step before it as final.** We live with what is signed. Right when what is missing is a guess. Without the portal, phone and mail go on in one queue; without levels, the oldest ticket comes first.

The owner of the step and the technical lead each say what they would do. No choice by noon, and the sponsor makes it that day.

## Smaller wishes

"Could we also" is welcome, in two sentences, to the project manager. Half a day of work: desk owner and project manager agree. More: the accountable owner, within 1 working day. Steps may swap places or be left out, and the history remembers. In the last 5 working days before the move no new field, form or rule goes in.
`,
  cites: ['P14', 'P15', 'P59', 'P60', 'P61', 'P62', 'P63', 'P65', 'P66', 'P67', 'P68'],
  audience: ['accountable', 'sponsor', 'deskOwner', 'shiftLead', 'catalogueOwner', 'projectManager', 'technicalLead', 'dataLead'],
  accept: true,
  reviewDay: 25,
};
