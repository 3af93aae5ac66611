import { dayIn, instantOf } from '../../playbook/clock/moments.ts';
import { steersNow } from '../../playbook/clock/whoSteers.ts';
import { reminderSubject } from '../../playbook/journal/subjects.ts';
import { askedFor } from '../../playbook/views/needs.ts';
import { dayWords } from '../../playbook/words/dates.ts';
import { reminderCard } from '../cards/reminderCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, keyNow, momentFor, name, pressOf, undoOf } from './Drawing.ts';

/** What this gives you, with its evidence, and what we need from you next (P99, P100, P103). */
export function drawReminder(drawing: Drawing, roundNumber: number, to: string): CardMessage | null {
  const { rollout, linkTo } = drawing;
  const round = rollout.reminders.find((one) => one.round === roundNumber);
  const note = round?.notes.find(({ person }) => person === to);
  const benefit = rollout.benefits.find(({ id }) => id === note?.benefit);
  if (!round || !note || !benefit) return null;
  const by = dayWords(askedFor(dayIn(instantOf(round.cutAt), rollout.start?.zone ?? 'UTC'), benefit.ask.withinDays));
  const role = rollout.roles.find(({ id }) => benefit.roles.includes(id) && rollout.holders[id]?.includes(to))?.title ?? '';
  const answer = pressOf(drawing, 'answerReminder', { round: roundNumber }, keyNow(drawing, reminderSubject(roundNumber, to)));
  if (note.answer)
    return reminderCard({
      state: 'answered',
      rollout: rollout.title,
      role,
      kind: note.answer.answer,
      person: name(drawing, to).split(' ')[0] ?? '',
      ask: { title: benefit.ask.title, by },
      answeredAt: momentFor(drawing, to, note.answer.at),
      asksAgain: null,
      helper: name(drawing, steersNow(rollout, drawing.now) ?? 'milepost'),
      words: note.answer.text,
      answer,
      undo: undoOf(drawing, note.answer.seq),
    });
  return reminderCard({
    state: 'asked',
    rollout: rollout.title,
    role,
    benefit: { title: benefit.title, evidence: { words: benefit.evidence }, source: benefit.source },
    ask: { title: benefit.ask.title, by, why: benefit.ask.why },
    caseStudy: { title: benefit.caseStudy.title, words: benefit.caseStudy.text, url: linkTo(rollout, { page: 'playbook' }) },
    person: null,
    everyWeeks: rollout.start?.reminderEveryWeeks ?? 2,
    answer,
  });
}
