import { linkedTo } from '../../clock/askOfNote.ts';
import type { Action } from '../../contract/Action.ts';
import { ownerOf } from '../../journal/ownerOf.ts';
import { cardWords } from '../../words/cards.ts';
import { inputWords } from '../../words/inputs.ts';
import { reminderWords } from '../../words/reminders.ts';
import { action, isOpen, manages, undoAction } from '../actions.ts';
import type { Looking } from '../Looking.ts';
import { noteAsk } from '../noteAsk.ts';

const { value: w, met } = reminderWords;

/** What the reader may answer to their note of that round: I will do it, done with what shows it, or I need help; and taking the answer back (P103). */
export function answerActions(looking: Looking, round: number): Action[] {
  const { rollout, reader, now } = looking;
  const cut = rollout.reminders.find((one) => one.round === round);
  const note = cut?.notes.find(({ person }) => person === reader);
  const ask = cut && note ? noteAsk(rollout, now, { note, cutAt: cut.cutAt }) : null;
  if (!reader || !note || !ask || !isOpen(looking)) return [];
  const given = note.answer?.answer;
  const input = (answer: string) => ({ round, answer });
  const answer = (is: 'will' | 'done' | 'help') => ({
    label: w[is],
    input: input(is),
    key: `answerReminder/${round}/${is}/${note.answer?.seq ?? 0}`,
  });
  const linked = ask.deliverable && linkedTo(rollout, ask.deliverable.id);
  const meets = linked && !linked.deliverable.met && (manages(looking) || ownerOf(rollout, linked.deliverable) === reader);
  const evidence: Action['asks'] = [
    { name: 'evidence', kind: 'longText', label: met.label, required: true, error: met.error, max: 500, example: met.example },
    { name: 'link', kind: 'text', label: met.linkLabel, required: false, error: inputWords.link, example: 'https://' },
  ];
  const done = action(looking, 'answerReminder', {
    ...answer('done'),
    ...(meets ? { title: w.doneTitle(ask.title), asks: evidence } : {}),
  });
  const words = cardWords.reminder;
  const help = action(looking, 'answerReminder', {
    ...answer('help'),
    title: w.helpTitle,
    asks: [
      {
        name: 'text',
        kind: 'longText',
        label: words.helpLabel,
        required: true,
        error: words.helpError,
        max: 1000,
        example: words.helpExample,
      },
    ],
  });
  return [
    ...(given ? [] : [{ ...action(looking, 'answerReminder', answer('will')), tone: 'primary' as const }]),
    ...(given === 'done' ? [] : [done]),
    ...(given === 'help' || given === 'done' ? [] : [help]),
    ...(note.answer && note.answer.seq >= rollout.keptFrom ? [undoAction(looking, note.answer.seq)] : []),
  ];
}
