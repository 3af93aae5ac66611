// The playbook of the same moment, Tue 10 Mar 16:58: quiet, and with everything it can show.
import type {
  AcceptanceShown,
  AdoptionShown,
  NextStep,
  Playbook,
  PlaybookQuestionShown,
  SectionShown,
  SectionText,
  SectionVersions,
} from '../../playbook/contract/Playbook.ts';
import type { PersonShown } from '../../playbook/contract.ts';
import { aHead, anAction, anAsk, ana, ben, carla, diego, glued, lena, maya, raj } from './tabFixtures.ts';

const wrong = `Bad news travels fast here. Whoever sees a problem says so at once, in this channel or to the bot, and nobody is blamed for it. It is better to raise one issue too many than to let the people who decide learn of it last.

## How bad is it?

1. **Minor.** It costs hours. Tell it in the next daily check.
2. **Serious.** It costs days, or a deliverable. The project manager is told at once.
3. **Red.** It endangers a milestone or somebody’s work today.

## What happens to a red issue

A red issue goes to the technical lead by a message from the bot. If nobody takes it within 15 minutes, it goes to the project manager, and after 15 more minutes to the accountable owner.

| When | Who is told |
|---|---|
| at once | technical lead |
| after 15 min | project manager |

## What taking an issue means

I say by when there is news, even if the news is that nothing has changed yet. It does not mean that I solve it alone.

<script>document.title = 'broken'</script>`;

const groups: [string, [string, string][]][] = [
  [
    'Why and who',
    [
      ['success', 'What success looks like'],
      ['answers', 'Who answers for what'],
      ['tells', 'Who tells whom'],
    ],
  ],
  [
    'How we work',
    [
      ['daily', 'Daily status check'],
      ['wrong', 'When something goes wrong'],
      ['signing', 'Signing a milestone'],
      ['changing', 'Changing the plan'],
    ],
  ],
  [
    'Build',
    [
      ['cleaning', 'Cleaning the data'],
      ['trying', 'Trying the pilot'],
      ['learning', 'Learning by doing'],
    ],
  ],
  [
    'After go-live',
    [
      ['support', 'Support and questions'],
      ['measures', 'Measures we watch'],
    ],
  ],
];

/** A section as it stands, of which only what matters is said. */
export function aSection(id: string, more: Partial<SectionShown> = {}): SectionShown {
  const found = groups.flatMap(([group, all]) => all.filter(([one]) => one === id).map(([, title]) => ({ group, title })))[0];
  const { group, title } = { group: 'How we work', title: id, ...found, ...more };
  return {
    id,
    group,
    title,
    markdown: id === 'wrong' ? wrong : `What is said here concerns ${title.toLowerCase()}.`,
    owner: maya,
    ownerLine: 'Maya Lindqvist owns this',
    version: id === 'wrong' ? 'Version 7' : 'Version 1',
    changed: id === 'wrong' ? glued('changed Mon 9 Mar') : glued('changed Mon 12 Jan'),
    number: id === 'wrong' ? 7 : 1,
    review: '',
    reviewDue: false,
    audience: 'For everybody',
    mine: false,
    guests: true,
    acceptance: null,
    exercises: [],
    milestones: [],
    leans: [],
    draft: null,
    drafting: '',
    actions: [],
    mayEdit: false,
    fields: {
      group,
      title,
      ownerRole: 'projectManager',
      audience: [],
      guests: true,
      accept: false,
      reviewOn: null,
      milestones: [],
      exercises: [],
    },
    ...more,
  };
}

/** The playbook somebody reads who is asked for nothing. */
export function aPlaybook(more: Partial<Playbook> = {}): Playbook {
  return {
    head: aHead(),
    groups: groups.map(([name, sections]) => ({ name, sections: sections.map(([id, title]) => ({ id, title })) })),
    sections: groups.flatMap(([, sections]) => sections.map(([id]) => aSection(id))),
    ownership: 'Northwind owns the result. Ana Ruiz decides and answers for it; Fabrikam and Contoso help her get there.',
    next: [],
    questions: [],
    selfHelp: { line: '', byPlaybook: 0, byPeople: 0, missing: [], weeks: [] },
    adoption: { line: '', rows: [] },
    roles: [
      { id: 'accountable', title: 'Accountable owner' },
      { id: 'projectManager', title: 'Project manager' },
      { id: 'trainer', title: 'Trainer' },
    ],
    milestones: [
      { id: 'data', name: 'Data in' },
      { id: 'pilot', name: 'Sales pilot' },
    ],
    newDraft: null,
    actions: [],
    mayEdit: false,
    guests: '',
    asGuest: false,
    documents: [],
    ...more,
  };
}

const answered = (person: PersonShown, state: AcceptanceShown['people'][number]['state'], said: string) => ({
  person,
  state,
  said: glued(said),
});

const acceptance = (more: Partial<AcceptanceShown> = {}): AcceptanceShown => ({
  state: 'changed',
  said: 'You accepted version 6. This change needs your word again.',
  line: glued('Accepted by 4 of 7'),
  accepted: 4,
  of: 7,
  people: [
    answered(maya, 'accepted', 'accepted Mon 9 Mar'),
    answered(raj, 'accepted', 'accepted Mon 9 Mar'),
    answered(lena, 'accepted', 'accepted Tue 10 Mar'),
    answered(ben, 'accepted', 'accepted Tue 10 Mar'),
    answered(ana, 'read', 'read Tue 10 Mar'),
    answered(diego, 'waiting', 'asked Mon 9 Mar'),
    answered(carla, 'waiting', 'asked Mon 9 Mar'),
  ],
  action: anAction('acceptSection', 'I accept', { tone: 'primary', input: { sections: [{ section: 'wrong', version: 7 }] } }),
  ...more,
});

const steps: NextStep[] = [
  {
    day: '2026-03-11',
    when: glued('tomorrow, Wed 11 Mar'),
    text: 'The data team shows the cleaned accounts in the daily check',
    detail: 'With Lena Hoffmann',
    mine: false,
    place: null,
  },
  {
    day: '2026-03-13',
    when: glued('Fri 13 Mar, in 3 working days'),
    text: 'You sign “Sales pilot”',
    detail: 'Once its six deliverables are met; the bot sends you a card',
    mine: true,
    place: { page: 'plan', id: 'pilot' },
  },
  { day: null, when: 'not planned yet', text: 'The service desk takes over', detail: 'After go-live', mine: false, place: null },
];

const questions: PlaybookQuestionShown[] = [
  {
    id: 'q1',
    text: 'Who may delete an account that was created twice?',
    said: glued('Ben Okafor asked Lena Hoffmann today at 15:12'),
    answer: '',
    answeredBy: '',
    filed: null,
    state: 'open',
    actions: [
      anAction('answerPlaybook', 'Answer', {
        input: { question: 'q1' },
        asks: [anAsk('text', 'Answer', 'longText')],
        title: 'What is the answer?',
      }),
    ],
  },
  {
    id: 'q2',
    text: 'Where do I see which leads are mine?',
    said: glued('Carla Méndez asked Ben Okafor on Mon 9 Mar'),
    answer: 'Open Leads and choose the view “My leads”. It is the first in the list.',
    answeredBy: glued('Ben Okafor, Mon 9 Mar'),
    filed: { section: 'learning', title: 'Learning by doing' },
    state: 'filed',
    actions: [],
  },
];

const adopted = (name: string, kind: 'side' | 'team', people: number, read: number, accepted: number, asked: number, tried: number) => ({
  name,
  kind,
  side: 'customer' as const,
  people,
  read,
  accepted,
  asked,
  tried,
  line: `${name}: ${accepted} of ${asked} accepted, ${read} of ${people} have read`,
});

const adoption: AdoptionShown = {
  line: glued('14 of 17 people have accepted what they were asked to; 9 have tried an exercise.'),
  rows: [
    adopted('Customer, Northwind', 'side', 9, 8, 31, 40, 5),
    adopted('Integrator, Fabrikam', 'side', 6, 6, 28, 30, 4),
    adopted('Vendor, Contoso', 'side', 2, 1, 2, 8, 0),
    adopted('Data team', 'team', 4, 4, 18, 20, 3),
    adopted('Sales', 'team', 5, 4, 16, 25, 2),
    adopted('Training', 'team', 2, 0, 0, 0, 0),
  ],
};

/** Everything the page can show to somebody who steers. */
export function aFullPlaybook(more: Partial<Playbook> = {}): Playbook {
  const base = aPlaybook();
  const full: Record<string, Partial<SectionShown>> = {
    wrong: {
      version: glued('Version 7, Mon 9 Mar'),
      review: glued('To be looked at again by Fri 10 Apr'),
      audience: 'For sales and service',
      mine: true,
      acceptance: acceptance(),
      exercises: [
        {
          id: 'x1',
          task: 'Raise a minor issue from your phone',
          done: false,
          said: '3 people tried it',
          action: anAction('finishExercise', 'I tried it', { input: { section: 'wrong', exercise: 'x1' } }),
        },
        { id: 'x2', task: 'Take an issue and say by when there is news', done: true, said: 'You tried it. Well done.', action: null },
      ],
      milestones: [{ id: 'pilot', name: 'Sales pilot' }],
      leans: [
        { name: 'Benefits', items: [{ text: 'Two hours a week back', place: { page: 'value', id: 'benefit~hours' } }], more: '' },
        {
          name: 'Measures of success',
          items: [{ text: 'Time to a first answer', place: { page: 'value', id: 'measures' } }],
          more: 'and 2 more',
        },
      ],
    },
    daily: { mine: true, acceptance: acceptance({ state: 'asked', said: 'Please read this and say that you work this way.' }) },
    signing: { mine: true, acceptance: acceptance({ state: 'accepted', said: glued('You accepted this on Tue 3 Mar.'), action: null }) },
    cleaning: { drafting: 'Lena Hoffmann is changing this' },
  };
  return {
    ...base,
    sections: base.sections.map((section) => ({
      ...section,
      mayEdit: true,
      actions: [
        anAction('moveSection', 'Move it', { key: `move ${section.id}` }),
        anAction('dropSection', 'Take it out', { key: `drop ${section.id}` }),
      ],
      ...full[section.id],
    })),
    next: steps,
    questions,
    selfHelp: {
      line: glued('31 of 38 questions of the last 30 days were answered by the playbook.'),
      byPlaybook: 31,
      byPeople: 7,
      missing: [
        { asked: 'vacation calendar', times: 4 },
        { asked: 'invoice export', times: 1 },
      ],
      weeks: [
        { week: glued('9 Feb'), byPlaybook: 5, byPeople: 3 },
        { week: glued('16 Feb'), byPlaybook: 7, byPeople: 2 },
        { week: glued('23 Feb'), byPlaybook: 9, byPeople: 1 },
        { week: glued('2 Mar'), byPlaybook: 10, byPeople: 1 },
      ],
    },
    adoption,
    actions: [
      anAction('askPlaybook', 'Ask a person', {
        title: 'What would you like to know?',
        asks: [anAsk('text', 'Question', 'longText', { error: 'Say what you would like to know.' })],
      }),
      anAction('changeRollout', 'What guests see'),
      anAction('acceptSection', 'Accept both', { tone: 'primary', input: { sections: [] }, key: 'accept both' }),
    ],
    mayEdit: true,
    guests: glued('Guests see 11 of 12 sections.'),
    documents: [
      { name: 'kickoff.pptx', label: 'Kickoff deck', said: '12 slides with speaker notes' },
      { name: 'statement-of-work.docx', label: 'Statement of work, the section on how we work', said: 'Word, numbered, with tables' },
      { name: 'steering-status.docx', label: 'Status for the steering group', said: 'One page, from the plan as it stands now' },
    ],
    ...more,
  };
}

const said = ['Mon 12 Jan', 'Tue 13 Jan', 'Mon 19 Jan', 'Tue 3 Feb', 'Mon 16 Feb', 'Thu 26 Feb', 'Mon 9 Mar'];

/** The versions of “When something goes wrong”, the standing one first. */
export function someVersions(): SectionVersions {
  return {
    head: aHead(),
    title: 'When something goes wrong',
    versions: said
      .map((day, index) => ({
        version: index + 1,
        said: glued(`Version ${index + 1}, ${day}, Maya Lindqvist`),
        small: index === 4,
        standing: index === 6,
        restore:
          index === 6
            ? null
            : anAction('restoreSection', 'Restore', { input: { section: 'wrong', version: index + 1 }, key: `restore ${index + 1}` }),
      }))
      .reverse(),
  };
}

/** What that section said in each version: the way of a red issue was longer, and by mail. */
export function aVersionText(version: number): SectionText {
  const markdown =
    version === 7
      ? wrong
      : wrong
          .replace('by a message from the bot', 'by mail')
          .replace('within 15 minutes', version > 3 ? 'within one hour' : 'within a day')
          .replace('after 15 more minutes', 'after another hour');
  return { head: aHead(), version, title: 'When something goes wrong', markdown };
}
