import { linkedTo } from '../clock/askOfNote.ts';
import { nextNoteOn } from '../clock/nextNoteOn.ts';
import { benefitsOf } from '../clock/noteRotation.ts';
import { notesBefore } from '../clock/notesBefore.ts';
import { notesAreOver } from '../clock/notesEnd.ts';
import { wishOf } from '../clock/wishOf.ts';
import type { Action } from '../contract/Action.ts';
import type { MyValue } from '../contract/Value.ts';
import { ownerOf } from '../journal/ownerOf.ts';
import type { NoteAnswer } from '../journal/Reminder.ts';
import { reminderWords } from '../words/reminders.ts';
import { questionActions } from './actions/playbookQuestionActions.ts';
import { answerActions } from './actions/reminderActions.ts';
import { wishAction } from './actions/wishAction.ts';
import { deliverableActions, manages } from './actions.ts';
import { dayOfEntry, today } from './dueWords.ts';
import type { Looking } from './Looking.ts';
import { type Waiting, waiting } from './needs.ts';
import { noteAsk } from './noteAsk.ts';
import { personShown } from './personShown.ts';
import { acceptanceNeeds } from './playbookNeeds.ts';

const { value: w } = reminderWords;

/** The reader's own part: what they gain, what is needed from them whatever they wished, and how often they want to hear of it (P101, P103, U13). */
export function myValue(looking: Looking): MyValue | null {
  const { rollout, reader } = looking;
  if (!reader || !rollout.people[reader]) return null;
  return {
    person: personShown(looking, reader),
    gains: benefitsOf(rollout, reader).map(({ id, title, evidence }) => ({ benefit: id, title, evidence })),
    asked: askedOf(looking, reader),
    said: notesLine(looking, reader),
    actions: wishAction(looking),
  };
}

type Asked = MyValue['asked'][number];

/** Everything that waits for the reader, the most overdue first; and the last note's ask once it is answered, as long as it may be taken back. */
function askedOf(looking: Looking, reader: string): Asked[] {
  const waits = [...waiting(looking), ...acceptanceNeeds(looking)].filter(({ to }) => to === reader);
  return [...waits.map((one) => askedBy(looking, one)), ...doneLast(looking, reader)];
}

function askedBy(looking: Looking, { kind, about, text, when, late, place, id }: Waiting): Asked {
  const { rollout } = looking;
  const base = { text, when, late, place, answer: null, said: '', actions: [] as Action[] };
  if (kind === 'answer') {
    const answer = answerIn(looking, Number(about));
    return {
      ...base,
      place: null,
      answer: answer?.answer ?? null,
      said: saidAnswer(looking, answer),
      actions: answerActions(looking, Number(about)),
    };
  }
  if (kind === 'meet') {
    const found = linkedTo(rollout, id.split('/')[2]);
    return { ...base, actions: found ? deliverableActions(looking, found.milestone, found.deliverable) : [] };
  }
  const question = kind === 'tell' ? rollout.playbookQuestions.find((one) => one.id === about) : undefined;
  return { ...base, actions: question ? questionActions(looking, question) : [] };
}

function answerIn({ rollout, reader }: Looking, round: number): NoteAnswer | null {
  return rollout.reminders.find((one) => one.round === round)?.notes.find(({ person }) => person === reader)?.answer ?? null;
}

const saidAnswer = (looking: Looking, answer: NoteAnswer | null): string =>
  answer ? w.answeredOn(answer.answer, dayOfEntry(looking, answer.at)) : '';

/** The last note, once what it asks is done. */
function doneLast(looking: Looking, reader: string): Asked[] {
  const { rollout, now } = looking;
  const last = notesBefore(rollout, reader).at(-1);
  const cut = rollout.reminders.find(({ round }) => round === last?.round);
  const note = cut?.notes.find(({ person }) => person === reader);
  if (!cut || note?.answer?.answer !== 'done') return [];
  const ask = noteAsk(rollout, now, { note, cutAt: cut.cutAt });
  const { answer } = note;
  if (!ask) return [];
  const owner = ask.deliverable && linkedTo(rollout, ask.deliverable.id);
  const waits = owner && !ask.over && ownerOf(rollout, owner.deliverable) !== reader && !manages(looking);
  return [
    {
      text: ask.title,
      when: '',
      late: false,
      answer: 'done',
      said: waits ? w.waitsForOwner : saidAnswer(looking, answer),
      place: ask.deliverable ? { page: 'plan', id: ask.deliverable.milestone } : null,
      actions: answerActions(looking, cut.round),
    },
  ];
}

/** How often the reader gets notes, in a sentence (U13). */
export function notesLine(looking: Looking, reader: string): string {
  const { rollout, now } = looking;
  if (notesAreOver(rollout, now)) return w.saidOver;
  const wish = wishOf(rollout, reader);
  if (wish.how !== 'never' && wish.pausedUntil && wish.pausedUntil > today(looking)) return w.saidPaused(wish.pausedUntil);
  return w.said(wish, rollout.start?.reminderEveryWeeks ?? 2, nextNoteOn(rollout, reader, now));
}
