import { questionNudgeKey, questionSteersKey } from '../../playbook/clock/playbookQuestions.ts';
import { mayAnswer, mayDrop, mayFile } from '../../playbook/commands/questionOnPlaybook.ts';
import { isUndoable } from '../../playbook/commands/table.ts';
import { entryAt } from '../../playbook/journal/entryAt.ts';
import type { PlaybookQuestion } from '../../playbook/journal/Section.ts';
import { playbookQuestionSubject } from '../../playbook/journal/subjects.ts';
import { noteAsk } from '../../playbook/views/noteAsk.ts';
import { type PlaybookQuestionCardData, playbookQuestionCard } from '../cards/playbookQuestionCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, keyNow, momentFor, name, pressOf, showOf, undoOf } from './Drawing.ts';
import { firstName } from './drawCheckin.ts';
import type { Back } from './drawSignoffWays.ts';

/** A question on the playbook as its reader sees it now: to be answered, waiting, answered, or in the playbook (P32, P34). */
export function drawPlaybookQuestion(
  drawing: Drawing,
  id: string,
  to: string,
  duty = '',
  back: Back<{ text: string }> | null = null,
): CardMessage | null {
  const question = drawing.rollout.playbookQuestions.find((one) => one.id === id);
  return question ? playbookQuestionCard(dataOf(drawing, question, to, duty, back)) : null;
}

function dataOf(
  drawing: Drawing,
  question: PlaybookQuestion,
  to: string,
  duty: string,
  back: Back<{ text: string }> | null,
): PlaybookQuestionCardData {
  const { rollout, linkTo } = drawing;
  const { id, text, at, answer, filed, dropped } = question;
  const section = rollout.sections.find((one) => one.id === filed?.section);
  const asker = name(drawing, question.by);
  const base = {
    rollout: rollout.title,
    asker,
    at: momentFor(drawing, to, at),
    words: text,
    help: helpOn(drawing, question),
    undo: null,
    links: {
      playbook: linkTo(rollout, { page: 'playbook' }),
      section: section ? linkTo(rollout, { page: 'playbook', id: section.id }) : null,
    },
  };
  const undo = (entry: { by: string; seq: number } | null) => (entry && entry.by === to ? undoOf(drawing, entry.seq) : null);
  if (dropped) return { ...base, state: 'dropped', undo: isUndoable(entryAt(rollout, dropped.seq)?.key ?? '') ? undo(dropped) : null };
  if (answer) {
    const isOwn = answer.by === to;
    return {
      ...base,
      state: section ? 'filed' : 'answered',
      own: isOwn,
      answer: {
        who: isOwn && !section ? firstName(drawing, answer.by) : name(drawing, answer.by),
        at: momentFor(drawing, to, answer.at),
        words: answer.text,
      },
      file: !filed && mayFile(rollout, question, to) ? showOf(drawing, 'fileAnswer', { question: id }) : null,
      section: section?.title ?? '',
      undo: filed ? undo(filed) : undo(answer),
    };
  }
  if (question.by === to || !mayAnswer(rollout, question, to)) {
    const key = `${keyNow(drawing, playbookQuestionSubject(id))}/drop`;
    const drop = mayDrop(rollout, question, to) ? pressOf(drawing, 'dropPlaybookQuestion', { question: id }, key) : null;
    return { ...base, state: 'waits', who: name(drawing, question.to), drop };
  }
  return {
    ...base,
    state: stateOf(drawing, question, to, duty),
    first: name(drawing, question.to),
    typed: back?.typed ?? null,
    problem: back?.problem ?? '',
    answer: pressOf(drawing, 'answerPlaybook', { question: id }, `${keyNow(drawing, playbookQuestionSubject(id))}/answer`),
    passOn: showOf(drawing, 'passQuestion', { question: id }),
  };
}

function stateOf({ rollout }: Drawing, { id, to }: PlaybookQuestion, reader: string, duty: string) {
  if (duty === questionSteersKey(id)) {
    const told = rollout.ended[`${playbookQuestionSubject(id)}/tell/${to}`];
    return told && ['sent', 'unknown'].includes(told.outcome) ? 'steers' : 'unreached';
  }
  return duty === questionNudgeKey(id, reader) ? 'nudge' : 'asked';
}

/** What the note asks on which help is asked; null for a question on the playbook. */
function helpOn({ rollout, now }: Drawing, { round, by }: PlaybookQuestion): string | null {
  if (round === undefined) return null;
  const cut = rollout.reminders.find((one) => one.round === round);
  const note = cut?.notes.find(({ person }) => person === by);
  return (cut && note && noteAsk(rollout, now, { note, cutAt: cut.cutAt })?.title) ?? '';
}
