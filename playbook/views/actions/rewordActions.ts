// The words of the coming round of notes, changed once and taken back (U20).
import { rolesOf } from '../../clock/noteRotation.ts';
import type { planOf } from '../../clock/reminderPlan.ts';
import type { Action } from '../../contract/Action.ts';
import { inputWords } from '../../words/inputs.ts';
import { reminderWords } from '../../words/reminders.ts';
import { action, isOpen, undoAction } from '../actions.ts';
import type { Looking } from '../Looking.ts';

const { reword: w } = reminderWords;

/** Change what the round says of one benefit for some of those it tells of it; what was changed can be taken back until it goes. */
export function rewordActions(looking: Looking, round: number, notes: ReturnType<typeof planOf>['notes']): Action[] {
  const { rollout } = looking;
  if (!isOpen(looking)) return [];
  const titleOf = (id: string) => rollout.benefits.find((one) => one.id === id)?.title ?? id;
  const told = [...new Set(notes.flatMap(({ benefit }) => (benefit ? [benefit] : [])))];
  const roles = rollout.roles.filter(({ id }) => notes.some(({ person, benefit }) => benefit && rolesOf(rollout, person).includes(id)));
  const changed = rollout.noteWords.filter((one) => one.round === round);
  const back = changed.map(({ seq, benefit }) => ({ ...undoAction(looking, seq), label: w.takeBack(titleOf(benefit)) }));
  if (!told.length) return back;
  const choice = (name: string, label: string, choices: { value: string; label: string }[], required: boolean) =>
    ({ name, kind: 'choice', label, required, error: inputWords.choice, choices, value: choices[0]?.value ?? '' }) as const;
  return [
    action(looking, 'rewordNotes', {
      label: w.label,
      title: w.title,
      input: { round },
      asks: [
        choice(
          'benefit',
          w.benefit,
          told.map((id) => ({ value: id, label: titleOf(id) })),
          true,
        ),
        choice('role', w.role, [{ value: '', label: w.everybody }, ...roles.map(({ id, title }) => ({ value: id, label: title }))], false),
        { name: 'text', kind: 'longText', label: w.text, required: false, error: w.missing, max: 2000 },
        { name: 'ask', kind: 'text', label: w.ask, required: false, error: w.missing, max: 300 },
      ],
    }),
    ...back,
  ];
}
