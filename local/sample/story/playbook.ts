import { acceptances } from '../../../playbook/clock/acceptances.ts';
import { playbookQuestions } from '../../../playbook/clock/playbookQuestions.ts';
import { toAccept } from '../../../playbook/journal/acceptance.ts';
import type { SoFar, Step } from '../Step.ts';
import { given } from './given.ts';
import { told } from './told.ts';

/** One section of the playbook is changed in the eighth week; what people looked up, asked and tried. */
export const playbook = (): Step[] => [...firstWeek(), ...changed(), ...lookedUp(), ...asked(), ...tried()];

const accepts = (at: string, persona: string): Step =>
  given(at, persona, 'acceptSection', ({ rollout, id }) => ({
    sections: toAccept(rollout, id(persona)).map(({ id: section, version }) => ({ section, version })),
  }));

/** Everybody got the card on the first day; who had not accepted by Friday was reminded. */
const firstWeek = (): Step[] => [told('2026-01-12T11:30', acceptances), told('2026-01-16T09:30', acceptances)];

/** Three of those it concerns have not said yet that they know what is new. */
function changed(): Step[] {
  const quick = ['ana', 'raj', 'lena', 'carla', 'yuki', 'ben', 'tomas'];
  return [
    given('2026-03-04T10:20', 'maya', 'publishSection', ({ rollout }) => ({
      section: 'wrong',
      basedOn: 1,
      markdown: rollout.sections
        .find(({ id }) => id === 'wrong')
        ?.markdown.replace('In doubt, choose the worse one.', 'In doubt, choose the worse one. For guests and partners it is never minor.'),
    })),
    told('2026-03-04T11:30', acceptances),
    ...quick.map((persona, place) => accepts(`2026-03-0${place < 5 ? '5' : '6'}T1${place}:40`, persona)),
    told('2026-03-09T09:30', acceptances),
  ];
}

const looks = (at: string, by: string, asked: string, section: string | null): Step =>
  given(at, by, 'lookUp', { asked, section, found: section ? 'one' : 'nothing', where: 'chat' });

const lookedUp = (): Step[] => [
  looks('2026-02-17T11:05', 'ben', 'who trains the branches', 'training'),
  looks('2026-02-24T15:12', 'yuki', 'when is a milestone signed', 'signing'),
  looks('2026-02-25T10:31', 'carla', 'bad news', 'wrong'),
  looks('2026-03-02T09:14', 'lena', 'what counts as a duplicate', 'cleaningTheData'),
  looks('2026-03-03T16:40', 'diego', 'licence for guests', null),
  looks('2026-03-05T13:22', 'tomas', 'licence for guests', null),
];

function asked(): Step[] {
  const question = ({ rollout }: SoFar) => rollout.playbookQuestions.at(-1)?.id;
  return [
    given('2026-02-26T11:02', 'ben', 'askPlaybook', ({ oid }) => ({
      text: 'Who pays for the travel of the trainers?',
      person: oid('maya'),
    })),
    told('2026-02-26T11:03', playbookQuestions),
    given('2026-02-26T11:40', 'maya', 'answerPlaybook', (soFar) => ({
      question: question(soFar),
      text: 'Northwind does, up to two nights for each branch. Send the receipts to Ana’s office.',
    })),
    told('2026-02-26T11:41', playbookQuestions),
  ];
}

const tried = (): Step[] =>
  ['raj', 'lena', 'carla', 'ben'].map((persona, place) =>
    given(`2026-01-15T1${place}:20`, persona, 'finishExercise', { section: 'dailyCheck', exercise: 'seeTheCard' }),
  );
