import { z } from 'zod';
import { linkedTo, ownAsk } from '../clock/askOfNote.ts';
import { steersBeside } from '../clock/whoAnswers.ts';
import { benefitOf } from '../journal/benefitOf.ts';
import type { NewEntry } from '../journal/Entry.ts';
import { nameOf } from '../journal/nameOf.ts';
import { ownerOf } from '../journal/ownerOf.ts';
import type { ReminderNote } from '../journal/Reminder.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { playbookQuestionWords } from '../words/playbookQuestions.ts';
import { reminderWords as w } from '../words/reminders.ts';
import { alreadyWords } from '../words/standing.ts';
import { isManager } from './access.ts';
import { command, isRefusal, refuse, type Told } from './Command.ts';
import { link, maybeWords } from './fields.ts';
import { meetDeliverable } from './meetDeliverable.ts';

const input = z.object({
  round: z.coerce.number().int().min(0),
  answer: z.enum(['will', 'done', 'help'], { error: () => inputWords.choice }),
  text: maybeWords(() => fieldNames.yourWords, 1000),
  /** What shows that the deliverable it asks for is met. */
  evidence: maybeWords(() => w.met.evidence, 500),
  link,
});
type Input = z.infer<typeof input>;

/** Answers a note: I will do it, it is done, or I need help; who answers for the deliverable it asks for meets it with that, and help goes to who steers (P103). */
export const answerReminder = command<Input>({
  verb: 'answerReminder',
  does: 'Answer a note about what is needed from you: I will do it, done, or I need help.',
  input,
  decide(told) {
    const { rollout, input, by, people } = told;
    const { round, answer, text } = input;
    const notes = rollout.reminders.find((reminder) => reminder.round === round)?.notes;
    const note = notes?.find(({ person }) => person === by);
    if (!notes) return refuse('unknownReminder');
    if (!note) return refuse('notYours', { who: notes[0] ? nameOf(people, notes[0].person) : commandFacts.who.somebodyElse });
    if (note.answer?.answer === answer) return refuse('alreadySo', { what: alreadyWords.answered });
    const answered: NewEntry = { type: 'reminderAnswered', data: { round, person: by, answer }, words: { text } };
    if (answer === 'help') return { entries: [answered, ...asksForHelp(told, note)] };
    const helped = helpOpen(rollout, by, round).map((question): NewEntry => ({ type: 'playbookQuestionDropped', data: { question } }));
    const served = answer === 'done' ? ownDeliverable(rollout, note) : null;
    if (!served) return { entries: [answered, ...helped] };
    if (!input.evidence) return refuse('badInput', { sentence: w.met.error });
    const { evidence, link } = input;
    const met = meetDeliverable.decide({ ...told, input: { ...served, evidence, link } });
    return isRefusal(met) ? met : { entries: [answered, ...met.entries, ...helped] };
  },
  undo: {
    ...(typeof meetDeliverable.undo === 'object' ? meetDeliverable.undo : {}),
    reminderAnswered(rollout, { seq, data: { round, person } }) {
      const note = rollout.reminders.find((reminder) => reminder.round === round)?.notes.find((one) => one.person === person);
      return note?.answer?.seq === seq
        ? { entries: [{ type: 'reminderUnanswered', data: { round, person, answer: seq } }] }
        : refuse('undoneAlready');
    },
    playbookAsked(rollout, { data }) {
      const question = rollout.playbookQuestions.find(({ id }) => id === data.question);
      if (question?.answer) return refuse('dependsOn', { what: playbookQuestionWords.theAnswer });
      return { entries: question && !question.dropped ? [{ type: 'playbookQuestionDropped', data: { question: question.id } }] : [] };
    },
    playbookQuestionDropped(rollout, { seq, data }) {
      const question = rollout.playbookQuestions.find(({ id }) => id === data.question);
      return { entries: question?.dropped?.seq === seq ? [{ type: 'playbookQuestionReopened', data: { question: question.id } }] : [] };
    },
  },
});

/** One question to who steers and is not the asker; none when nobody is left, or one is open already. */
function asksForHelp({ rollout, input: { round, text }, by, now }: Told<Input>, note: ReminderNote): NewEntry[] {
  const to = steersBeside(rollout, now, [by]);
  if (!to || helpOpen(rollout, by, round).length) return [];
  const ask = benefitOf(rollout, note.benefit)?.ask.title ?? '';
  const words = { text: text || w.help.noWords(ask) };
  return [{ type: 'playbookAsked', data: { question: `a${rollout.seq + 2}`, to, round }, words }];
}

/** The help asked on that note that nobody has answered yet. */
const helpOpen = ({ playbookQuestions }: Rollout, by: string, round: number): string[] =>
  playbookQuestions.filter((one) => one.round === round && one.by === by && !one.answer && !one.dropped).map(({ id }) => id);

/** The open deliverable that the note asks for, where the person may say that it is met; null where it is none, or another's. */
function ownDeliverable(rollout: Rollout, { person, benefit, ask }: ReminderNote): { milestone: string; deliverable: string } | null {
  const [kind, , id] = (ask ?? ownAsk).split('/');
  const linked = linkedTo(rollout, kind === 'meet' ? id : kind === ownAsk ? benefitOf(rollout, benefit)?.ask.deliverable : undefined);
  if (!linked || linked.deliverable.met) return null;
  const may = ownerOf(rollout, linked.deliverable) === person || isManager(rollout, person);
  return may ? { milestone: linked.milestone.id, deliverable: linked.deliverable.id } : null;
}
