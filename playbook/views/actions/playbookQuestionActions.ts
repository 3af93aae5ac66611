// Buttons about questions on the playbook: ask a person, answer, pass it on, and put the answer where the next one finds it (P32, P34).
import { nearestSection } from '../../clock/nearestSection.ts';
import { ownPage } from '../../commands/fileAnswer.ts';
import { mayEdit } from '../../commands/playbook/mayEdit.ts';
import { mayAnswer, mayDrop, mayFile } from '../../commands/questionOnPlaybook.ts';
import type { Action, Ask } from '../../contract/Action.ts';
import { nameOf } from '../../journal/nameOf.ts';
import type { PlaybookQuestion } from '../../journal/Section.ts';
import { inputWords } from '../../words/inputs.ts';
import { playbookQuestionWords } from '../../words/playbookQuestions.ts';
import { action, isOpen } from '../actions.ts';
import type { Looking } from '../Looking.ts';

const { actions: w, labels, most, mostAnswer } = playbookQuestionWords;

/** A longer list is read by nobody; the nearest stands first. */
const mostSections = 60;

const text = (label: string, error: string, max: number, example?: string): Ask => ({
  name: 'text',
  kind: 'longText',
  label,
  error,
  required: true,
  max,
  ...(example ? { example } : {}),
});

const person = (required: boolean): Ask => ({ name: 'person', kind: 'person', label: labels.person, error: inputWords.person, required });

/** Ask a person what the playbook does not say; without a name it goes to whoever keeps the nearest section. */
export const askPlaybookActions = (looking: Looking): Action[] =>
  isOpen(looking)
    ? [
        action(looking, 'askPlaybook', {
          label: w.ask,
          title: w.askTitle,
          asks: [text(labels.question, playbookQuestionWords.missing, most, w.askExample), person(false)],
        }),
      ]
    : [];

/** What the reader may do with a question: answer it, pass it on, take it back, or put its answer into the playbook. */
export function questionActions(looking: Looking, question: PlaybookQuestion): Action[] {
  const { rollout, people, reader } = looking;
  if (!reader || !isOpen(looking)) return [];
  const input = { question: question.id };
  const { answer, filed, by } = question;
  if (answer) return filed || !mayFile(rollout, question, reader) ? [] : [fileAction(looking, question, reader)];
  const answers = mayAnswer(rollout, question, reader) && reader !== by;
  return [
    ...(answers
      ? [
          action(looking, 'answerPlaybook', {
            label: w.answer,
            title: w.answerTitle(nameOf(people, by)),
            tone: 'primary',
            input,
            asks: [text(labels.answer, playbookQuestionWords.answerMissing, mostAnswer)],
          }),
          action(looking, 'passPlaybookQuestion', { label: w.passOn, title: w.passOnTitle, input, asks: [person(true)] }),
        ]
      : []),
    ...(mayDrop(rollout, question, reader) ? [action(looking, 'dropPlaybookQuestion', { label: w.drop, input })] : []),
  ];
}

function fileAction(looking: Looking, question: PlaybookQuestion, reader: string): Action {
  const { rollout } = looking;
  const nearest = nearestSection(rollout.sections, `${question.text} ${question.answer?.text ?? ''}`);
  const own = rollout.sections.filter((section) => mayEdit(rollout, section, reader));
  const sorted = [...own.filter((one) => one === nearest), ...own.filter((one) => one !== nearest)].slice(0, mostSections);
  return action(looking, 'fileAnswer', {
    label: w.file,
    title: w.fileTitle,
    tone: 'primary',
    input: { question: question.id },
    asks: [
      {
        name: 'section',
        kind: 'choice',
        label: labels.section,
        error: inputWords.choice,
        required: true,
        value: ownPage,
        choices: [
          { value: ownPage, label: labels.newSection },
          ...sorted.map(({ id, title }) => ({ value: id, label: labels.endOf(title) })),
        ],
      },
    ],
  });
}
