import { steersNow } from '../../playbook/clock/whoSteers.ts';
import { wishOf } from '../../playbook/clock/wishOf.ts';
import { isManager } from '../../playbook/commands/access.ts';
import { agreedOn } from '../../playbook/journal/agreedOn.ts';
import { benefitOfNote } from '../../playbook/journal/benefitOfNote.ts';
import { channelNameOf } from '../../playbook/journal/channelOf.ts';
import { ownerOf } from '../../playbook/journal/ownerOf.ts';
import type { ReminderNote } from '../../playbook/journal/Reminder.ts';
import { reminderSubject } from '../../playbook/journal/subjects.ts';
import type { BenefitTemplate } from '../../playbook/templates/Template.ts';
import { type NoteAsk, noteAsk } from '../../playbook/views/noteAsk.ts';
import { dayWords } from '../../playbook/words/dates.ts';
import { reminderWords } from '../../playbook/words/reminders.ts';
import { rolloutInChannel } from '../../playbook/words/rolloutInChannel.ts';
import { type ReminderAskedData, reminderCard } from '../cards/reminderCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { passageIn } from '../talk/passageIn.ts';
import { type Drawing, keyNow, momentFor, name, pressOf, showOf, undoOf } from './Drawing.ts';

const { note: w } = reminderWords;

/** What this gives you, with its evidence, and what we need from you next (P99, P100, P101, P103). */
export function drawReminder(drawing: Drawing, roundNumber: number, to: string): CardMessage | null {
  const { rollout, now } = drawing;
  const round = rollout.reminders.find((one) => one.round === roundNumber);
  const note = round?.notes.find(({ person }) => person === to);
  if (!round || !note) return null;
  const benefit = benefitOfNote(rollout, note);
  const ask = noteAsk(rollout, now, { note, cutAt: round.cutAt });
  if (!benefit && !ask) return null;
  const base = {
    rollout: rolloutInChannel(rollout.title, channelNameOf(rollout)),
    first: firstOf(drawing, to),
    role: roleOf(drawing, benefit, to),
  };
  const answer = pressOf(drawing, 'answerReminder', { round: roundNumber }, keyNow(drawing, reminderSubject(roundNumber, to)));
  const meets = ask?.deliverable && mayMeet(drawing, ask, to);
  const done = meets ? showOf(drawing, 'meetNote', { round: roundNumber }) : null;
  if (note.answer) return reminderCard({ ...base, ...answeredOf(drawing, note, ask, roundNumber), answer, done });
  const everyWeeks = (rollout.start?.reminderEveryWeeks ?? 2) * (wishOf(rollout, to).how === 'less' ? 2 : 1);
  return reminderCard({
    ...base,
    state: 'asked',
    benefit: benefit && { title: benefit.title, evidence: { words: benefit.evidence }, source: benefit.source },
    goal: benefit && wishOf(rollout, to).goal === benefit.category ? reminderWords.goalWhy(benefit.category) : '',
    ask: ask && !ask.over ? { title: ask.title, by: ask.dueOn ? dayWords(ask.dueOn) : '', why: ask.why } : null,
    over: ask?.over ? ask.title : '',
    act: ask && actOf(drawing, ask),
    caseStudy: benefit?.caseStudy.title ? { title: benefit.caseStudy.title, words: benefit.caseStudy.text, url: null } : null,
    section: sectionOf(drawing, benefit),
    everyWeeks,
    answer,
    done,
    help: showOf(drawing, 'helpNote', { round: roundNumber }),
    wishes: showOf(drawing, 'reminders', { round: roundNumber }),
  });
}

/** The name people call somebody by. */
const firstOf = (drawing: Drawing, to: string): string => name(drawing, to).split(' ')[0] ?? '';

function roleOf({ rollout }: Drawing, benefit: BenefitTemplate | null, to: string): string {
  const held = rollout.roles.filter(({ id }) => rollout.holders[id]?.includes(to));
  return (held.find(({ id }) => benefit?.roles.includes(id)) ?? held[0])?.title ?? '';
}

/** Who answers for the deliverable says that it is met, and so may those who steer. */
export function mayMeet({ rollout }: Drawing, { deliverable }: NoteAsk, to: string): boolean {
  const there = rollout.milestones.flatMap(({ deliverables }) => deliverables).find(({ id }) => id === deliverable?.id);
  return !!there && !there.met && (ownerOf(rollout, there) === to || isManager(rollout, to));
}

/** What does what is asked at once, where a card does it. */
function actOf(drawing: Drawing, { kind, about }: NoteAsk): ReminderAskedData['act'] {
  const { rollout } = drawing;
  if (kind === 'sign') return { kind, press: showOf(drawing, 'signoff', { signoff: about }) };
  if (kind === 'accept') return { kind, press: showOf(drawing, 'acceptance') };
  const milestone = kind === 'decide' ? rollout.milestones.find(({ id }) => id === about) : undefined;
  return milestone && agreedOn(milestone) ? { kind: 'decide', press: showOf(drawing, 'decision', { milestone: about }) } : null;
}

function sectionOf({ rollout, linkTo }: Drawing, benefit: BenefitTemplate | null): ReminderAskedData['section'] {
  const section = rollout.sections.find(({ id }) => id === benefit?.section);
  if (!section || !benefit) return null;
  const { words } = passageIn(section.markdown, `${benefit.title} ${benefit.ask.title}`);
  return { title: section.title, words, url: linkTo(rollout, { page: 'playbook', id: section.id }) };
}

function answeredOf(drawing: Drawing, { person, answer }: ReminderNote, ask: NoteAsk | null, round: number) {
  if (!answer) throw new Error('A note that is not answered has no receipt');
  const { rollout, now } = drawing;
  const question = rollout.playbookQuestions.findLast((one) => one.round === round && one.by === person && !one.dropped);
  const helper = question?.to ?? steersNow(rollout, now, person);
  const owner = ask?.deliverable && ownerOf(rollout, deliverableOf(drawing, ask.deliverable.id));
  const waitsForOwner = answer.answer === 'done' && owner && owner !== person && !ask.over;
  return {
    state: 'answered' as const,
    kind: answer.answer === 'will' && ask?.over ? ('over' as const) : answer.answer,
    ask: { title: ask?.title ?? w.openTitle, by: ask?.dueOn ? dayWords(ask.dueOn) : '' },
    answeredAt: momentFor(drawing, person, answer.at),
    asksAgain: null,
    thanks: waitsForOwner ? w.ownerMeets(name(drawing, owner)) : '',
    helper: helper && helper !== person ? name(drawing, helper) : '',
    words: answer.text,
    reply: question?.answer
      ? { who: name(drawing, question.answer.by), at: momentFor(drawing, person, question.answer.at), words: question.answer.text }
      : null,
    undo: undoOf(drawing, answer.seq),
  };
}

const deliverableOf = ({ rollout }: Drawing, id: string) =>
  rollout.milestones.flatMap(({ deliverables }) => deliverables).find((one) => one.id === id) ?? { owner: null, ownerRole: '' };
