// The forms about a question on the playbook: where its answer belongs, and who knows it.
import { nearestSection } from '../../playbook/clock/nearestSection.ts';
import { mayEdit } from '../../playbook/commands/playbook/mayEdit.ts';
import { mayAnswer, mayFile } from '../../playbook/commands/questionOnPlaybook.ts';
import { nameOf } from '../../playbook/journal/nameOf.ts';
import { playbookQuestionSubject } from '../../playbook/journal/subjects.ts';
import { fileAnswerCard } from '../cards/fileAnswerCard.ts';
import { passQuestionCard } from '../cards/passQuestionCard.ts';
import type { CardMessage, Member } from '../deliver/Messenger.ts';
import { type Drawing, keyNow, momentFor, name, pressOf, showOf } from './Drawing.ts';
import type { Back } from './drawSignoffWays.ts';

const questionOf = ({ rollout }: Drawing, id: string) => rollout.playbookQuestions.find((one) => one.id === id && !one.dropped);

/** Where the answer belongs: a page of its own, or the end of a section the reader writes to, the nearest first (P34). */
export function drawFileAnswer(
  drawing: Drawing,
  id: string,
  reader: string,
  back: Back<{ section?: string }> | null = null,
): CardMessage | null {
  const { rollout, linkTo } = drawing;
  const question = questionOf(drawing, id);
  if (!question?.answer || question.filed || !mayFile(rollout, question, reader)) return null;
  const nearest = nearestSection(rollout.sections, `${question.text} ${question.answer.text}`);
  const own = rollout.sections.filter((section) => mayEdit(rollout, section, reader));
  return fileAnswerCard({
    rollout: rollout.title,
    question: question.text,
    answer: { who: name(drawing, question.answer.by), words: question.answer.text },
    sections: [...own.filter((one) => one === nearest), ...own.filter((one) => one !== nearest)].map(({ id, title }) => ({ id, title })),
    typed: back?.typed ?? null,
    problem: back?.problem ?? '',
    file: pressOf(drawing, 'fileAnswer', { question: id }, `${keyNow(drawing, playbookQuestionSubject(id))}/file`),
    back: showOf(drawing, 'playbookQuestion', { question: id }),
    links: { playbook: linkTo(rollout, { page: 'playbook' }) },
  });
}

/** Who may know it: anybody in the rollout or its channel but the reader, the asker and who has it. */
export function drawPassQuestion(
  drawing: Drawing,
  id: string,
  { reader, roster }: { reader: string; roster: Member[] },
  back: Back<{ person?: string }> | null = null,
): CardMessage | null {
  const { rollout, people } = drawing;
  const question = questionOf(drawing, id);
  if (!question || question.answer || !mayAnswer(rollout, question, reader)) return null;
  const without = [reader, question.by, question.to];
  const known = Object.values(people).filter((one) => !(one.id in rollout.left));
  const oids = Object.values(people).map(({ oid }) => oid);
  const all = [
    ...known.filter((one) => !without.includes(one.id)).map((one) => ({ id: one.oid, name: nameOf(people, one.id) })),
    ...roster.filter(({ oid }) => !oids.includes(oid)).map(({ oid, name: of }) => ({ id: oid, name: of })),
  ];
  return passQuestionCard({
    rollout: rollout.title,
    asker: name(drawing, question.by),
    at: momentFor(drawing, reader, question.at),
    words: question.text,
    people: all.sort((one, other) => one.name.localeCompare(other.name)),
    typed: back?.typed ?? null,
    problem: back?.problem ?? '',
    pass: pressOf(drawing, 'passPlaybookQuestion', { question: id }, `${keyNow(drawing, playbookQuestionSubject(id))}/pass`),
    back: showOf(drawing, 'playbookQuestion', { question: id }),
  });
}
