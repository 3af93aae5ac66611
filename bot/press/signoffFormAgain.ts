import type { Conversing, Seen } from '../act/Conversing.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { drawSignoffQuestion } from '../draw/drawSignoffQuestion.ts';
import { drawAskSignoff, drawDelegate } from '../draw/drawSignoffWays.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The verbs whose forms come back as they were filled in, beside handing over. */
export const signoffForms: string[] = ['askAboutSignoff', 'answerSignoff', 'delegateSignoff'];

/** A form about a sign-off whose answer does not fit, as it was filled in. */
export async function signoffFormAgain(
  conversing: Conversing,
  { opened, drawing, reader }: Seen,
  verb: string,
  input: Record<string, unknown>,
  { problem, key }: { problem: string; key: string },
): Promise<CardMessage | null> {
  const { rollout } = opened;
  const id = textOf(input.signoff);
  const signoff = rollout.signoffs.find((one) => one.id === id);
  const milestone = rollout.milestones.find((one) => one.id === signoff?.milestone);
  const text = textOf(input.text);
  if (verb === 'askAboutSignoff')
    return drawAskSignoff(drawing, id, reader, key, { typed: { text, deliverable: textOf(input.deliverable) }, problem });
  if (verb === 'answerSignoff' && signoff && milestone)
    return drawSignoffQuestion(drawing, signoff, milestone, textOf(input.question), reader, { typed: { text }, problem });
  if (verb !== 'delegateSignoff') return null;
  const channel = rollout.start?.channel;
  const roster = channel ? ((await (await conversing.rosters.of(channel))?.few()) ?? []) : [];
  const typed = { person: textOf(input.person), from: textOf(input.from), until: textOf(input.until) };
  return drawDelegate(drawing, id, { reader, roster, key }, { typed, problem });
}
