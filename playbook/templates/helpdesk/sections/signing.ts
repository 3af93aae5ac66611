import type { SectionTemplate } from '../../Template.ts';

/** Trying, talking, meeting, signing, thanking (P64, P69-P74, P92-P94). */
export const signing: SectionTemplate = {
  id: 'signing',
  group: 'How we work',
  title: 'Signing a milestone',
  ownerRole: 'accountable',
  markdown: `A ticket is closed when the caller says so. A milestone is closed when those who have to live with it say so, by name. The signature records what we agreed on and when; trust has to come from somewhere else, and so we talk before.

## The week before

| Working days before | What | Who |
|---|---|---|
| 8 | Invitations, to {vendor} too: director and sales specialist | Project manager |
| 5 | Two agents and two guides use it for a real day and list what broke | Shift lead |
| 4 | Ten minutes with each approver: what would make you say no? | Project manager |
| 2 | Each deliverable met, with a picture or a count | Owners |
| 1 | Request to sign | Project manager |

## The meeting

One hour, in one room at the change of shift, at least the approvers, the shift lead, the project manager and the technical lead. More thorough than the daily check:

1. An agent takes a live call on the loudspeaker, 10 minutes. If it goes wrong, we see it together.
2. Each deliverable: its question, its proof, yes or no, 15 minutes.
3. What agents and guides found; what stays open, whose, until when, 10 minutes.
4. Impacts and declined advice: does it still lead where we wanted? 10 minutes.
5. The next step, its doubtful parts first, 10 minutes.

Minutes only if the accountable owner likes them: five lines, the same day, by the project manager.

## Saying yes

Approvers answer within 2 working days: yes; yes, if one thing is done by a day; or no, with the one thing to do. An open worry stays beside the names for all to read. If signing is not how {customer} does things, the accountable owner says that at the kickoff, and a yes in the meeting is noted instead.

What was signed stays as it was, to the letter.

## Saying thank you

At the start of the next shift the accountable owner names three people and what they did, and how many of the five steps are done. The leader who stood by an unpopular decision is named as well, if they do not mind. There is cake at the go-live.
`,
  cites: ['P64', 'P65', 'P69', 'P70', 'P71', 'P72', 'P73', 'P74', 'P92', 'P93', 'P94', 'P117', 'P120'],
  audience: ['accountable', 'sponsor', 'deskOwner', 'shiftLead', 'catalogueOwner', 'champion', 'projectManager'],
  reviewDay: 22,
};
