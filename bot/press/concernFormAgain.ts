import type { Asker } from '../act/Acting.ts';
import type { Conversing, Seen } from '../act/Conversing.ts';
import { concernsSeenBy } from '../act/concernsSeenBy.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { drawConcern, drawConcernForm } from '../draw/drawConcern.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The verbs about private concerns whose forms come back as they were filled in. */
export const concernForms: string[] = ['raiseConcern', 'answerConcern'];

/** A form about a private concern whose answer does not fit; a concern somebody else raised brings no card (P56). */
export async function concernFormAgain(
  conversing: Conversing,
  asker: Asker,
  { opened, drawing, reader }: Seen,
  verb: string,
  input: Record<string, unknown>,
  { problem, key }: { problem: string; key: string },
): Promise<CardMessage | null> {
  const back = { typed: { text: textOf(input.text) }, problem };
  if (verb === 'raiseConcern') return drawConcernForm(drawing, reader, back, key);
  const own = await concernsSeenBy(conversing, opened.rollout.id, asker);
  return own && drawConcern(own.drawing, textOf(input.concern), own.reader, '', back);
}
