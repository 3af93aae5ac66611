import type { SectionTemplate } from '../../Template.ts';

/** Learning by doing, in the quiet hours of a shift (P31, P33, P105). */
export const training: SectionTemplate = {
  id: 'training',
  group: 'Build',
  title: 'Learning on the job',
  ownerRole: 'knowledgeLead',
  markdown: `Agents cannot all leave the phone for a day, and need not. They learn in half hours, in the quiet part of their shift, on tickets that once were real. The practice desk is emptied each night; press everything.

## Exercises

| Who | What they do alone | By day | Passed |
|---|---|---|---|
| First shift | Take five requests by three doors, sort, answer, close | 21 | 6 of 6 |
| All agents | The same, with one angry and one confidential caller | 57 | All 18 |
| Shift leads | See who is overloaded, hand over a shift in five minutes | 45 | All |
| Service owners | Take a ticket, ask back, close it before the time | 33 | 9 of 10 |
| Portal guides | Place a request, find an answer, show one colleague | 45 | One in each of 12 departments |
| Leaders, sponsor | Place a real request; read the queue | 50 | All |
| IT security | Close a ticket to all but two; see who looked | 20 | All |

The knowledge and training lead makes each exercise 6 working days before, from tickets without names; a shift lead tries it 4 days before. On Thursdays each shift lead hears who has passed and plans the half hours of those who have not. Nobody is listed in public.

## How it feels

It is fine to be slow. In the first 5 working days of a shift on the new desk no time counts, and the sponsor pays a temp. Two agents share a call if they like. A wrong click is written on the wall chart; the most useful one each week gets a coffee from the desk owner.

Look it up, try it, ask the neighbour, ask the shift lead: in this order. Asked twice means an answer is missing, and it is written within 3 working days.

## Newcomers

First day: playbook pages of the role, headset, a seat beside an agent. First week: the exercise. From the twentieth ticket on: alone. We count these days each month; if they do not fall, we look at the exercise before we look at the person.
`,
  cites: ['P28', 'P31', 'P32', 'P33', 'P34', 'P105', 'P108'],
  audience: ['deskOwner', 'shiftLead', 'catalogueOwner', 'knowledgeLead', 'champion', 'itSecurity', 'projectManager'],
  reviewDay: 21,
  milestones: ['intake', 'portal', 'goLive'],
  exercises: [
    { id: 'pressEverything', task: 'In the practice desk, close a ticket wrongly on purpose and find out how to open it again.' },
  ],
};
