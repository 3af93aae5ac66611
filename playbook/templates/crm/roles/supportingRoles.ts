import type { RoleTemplate } from '../../Template.ts';

/** The people at the customer who teach, protect and promote. */
export const supportingRoles: RoleTemplate[] = [
  {
    id: 'trainingLead',
    title: 'Training lead',
    side: 'customer',
    summary: 'Makes sure every person at {customer} can do their own work in the new CRM before they have to.',
    duties: [
      {
        text: 'Write one exercise per audience, taken from a real working day',
        byWhen: '10 working days before each milestone',
        cites: ['P33', 'P105'],
      },
      { text: 'Name a trainer for each place and language', byWhen: 'By working day 20', cites: ['P105'] },
      {
        text: 'Keep the list of who has passed and tell each manager who has not',
        byWhen: 'Every Friday from the pilot on',
        cites: ['P28', 'P105', 'P109'],
      },
      {
        text: 'Report for Training: done today, days ahead or behind, issue met or resolved',
        byWhen: 'Every working day by 17:00',
        cites: ['P76'],
      },
    ],
    effort:
      'About 1 day a week, 3 in the four weeks before go-live. Worth it because every question answered in an exercise is one not asked in front of a customer.',
  },
  {
    id: 'itSecurity',
    title: 'IT security',
    side: 'customer',
    summary: 'Decides who at {customer} may see and change what, and that guests come in safely.',
    duties: [
      { text: 'Say what must be true before real customer data is loaded', byWhen: 'By working day 5', cites: ['P19'] },
      {
        text: 'Set up sign-in for staff and rules for guests together with Integration',
        byWhen: 'Staff by working day 18, guests by working day 35',
        cites: ['P21'],
      },
      { text: 'Answer an access question with yes, no or a date', byWhen: 'Within 1 working day', cites: ['P14', 'P45'] },
      {
        text: 'Report for IT security: done today, days ahead or behind, issue met or resolved',
        byWhen: 'Every working day by 17:00 while active',
        cites: ['P76', 'P77'],
      },
    ],
    effort:
      'About 3 hours a week, one full day per milestone for checks. Worth it because rules agreed now are cheaper than exceptions granted under pressure.',
  },
  {
    id: 'champion',
    title: 'Champion',
    side: 'customer',
    summary: 'A colleague people trust, who uses it first and shows it to others. One for each place.',
    duties: [
      { text: 'Show three colleagues one thing that saved you time', byWhen: 'Every week from the pilot on', cites: ['P104'] },
      {
        text: 'Share the benefit notes of this playbook in your own department',
        byWhen: 'Within 3 working days of getting one',
        cites: ['P99', 'P104'],
      },
      { text: 'Bring doubts and complaints to the project manager as they were said', byWhen: 'The same day', cites: ['P54', 'P56'] },
      { text: 'Try new things first and say where you got stuck', byWhen: 'Within 2 working days of each build', cites: ['P33', 'P64'] },
    ],
    effort: 'About 2 hours a week. Worth it because you shape the tool your colleagues will use, and they will remember who helped.',
  },
];
