import type { SectionTemplate } from '../../Template.ts';

/** Milestones, slips, and the two choices (P59-P68). */
export const changingThePlan: SectionTemplate = {
  id: 'changingThePlan',
  group: 'How we work',
  title: 'Changing the plan',
  ownerRole: 'projectManager',
  markdown: `The plan is five working systems, not a list of dates. Each can be touched, and each can be the last one if it has to be.

## Building a milestone

1. In its first 3 days the technical lead asks those who build: what is difficult, what have we never done? Those parts come first. Each gets a way round in one sentence.
2. Each deliverable has a question that is answered yes or no, one owner, one team. Without them it is not in the plan.
3. Work without an owner is shown as such. The project manager names one within 1 working day.

## When it slips

The first agreed date stays visible for good; the forecast stands beside it, and the gap is in working days. Nobody moves the first date to make a gap disappear. A team that is 2 days behind says so the same day; the project manager shows what moves with it.

## Two choices

If a milestone will not be ready, the accountable owner decides by noon of the last working day before its date:

| | Extend it | Accept the one before as final |
|---|---|---|
| **What happens** | The date moves, and those after it | We live with what is signed; the rest is planned anew |
| **It costs** | Days and money, named by the project manager | Functions that people wait for |
| **Good when** | The rest is known work | The rest is a guess, or the date is fixed from outside |

The project manager sends both with their cost 2 working days earlier. The technical lead and the owner of the milestone say which they would take, and why. A decision not taken in time goes to the sponsor the same afternoon.

## Other changes

Anyone may propose one, in two sentences, to the project manager. Up to 2 working days of effort the project manager decides with the owner, above that the accountable owner, within 2 working days. A milestone may change places or be left out; what it was and why stays in the history.
`,
  cites: ['P14', 'P15', 'P59', 'P60', 'P61', 'P62', 'P63', 'P65', 'P66', 'P67', 'P68'],
  audience: ['accountable', 'sponsor', 'salesOwner', 'serviceOwner', 'projectManager', 'technicalLead', 'dataLead'],
  accept: true,
  reviewDay: 62,
};
