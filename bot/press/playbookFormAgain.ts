import type { Conversing, Seen } from '../act/Conversing.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { drawAskPlaybook } from '../draw/drawAskPlaybook.ts';
import { drawPlaybookQuestion } from '../draw/drawPlaybookQuestion.ts';
import { drawFileAnswer, drawPassQuestion } from '../draw/drawQuestionForms.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The verbs about questions on the playbook whose forms come back as they were filled in. */
export const playbookForms: string[] = ['askPlaybook', 'answerPlaybook', 'fileAnswer', 'passPlaybookQuestion'];

/** Refusals of theirs that the same form can mend. */
export const playbookMendable: string[] = ['asksThemselves', 'unknownSection'];

/** A form about a question on the playbook whose answer does not fit, as it was filled in. */
export async function playbookFormAgain(
  conversing: Conversing,
  { opened, drawing, reader }: Seen,
  verb: string,
  input: Record<string, unknown>,
  { problem, key }: { problem: string; key: string },
): Promise<CardMessage | null> {
  const id = textOf(input.question);
  const text = textOf(input.text);
  const person = textOf(input.person);
  if (verb === 'askPlaybook') return drawAskPlaybook(drawing, { typed: { text, person }, problem }, `${key}/again`);
  if (verb === 'answerPlaybook') return drawPlaybookQuestion(drawing, id, reader, '', { typed: { text }, problem });
  if (verb === 'fileAnswer') return drawFileAnswer(drawing, id, reader, { typed: { section: textOf(input.section) }, problem });
  const channel = opened.rollout.start?.channel;
  const roster = channel ? ((await (await conversing.rosters.of(channel))?.few()) ?? []) : [];
  return drawPassQuestion(drawing, id, { reader, roster }, { typed: { person }, problem });
}
