import type { Asker } from '../act/Acting.ts';
import { act } from '../act/act.ts';
import { type Conversing, drawingOf, type Seen } from '../act/Conversing.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { drawWishes } from '../draw/drawWishes.ts';
import { refusalOf } from './refusalOf.ts';

interface WishPressed {
  asker: Asker;
  input: Record<string, unknown>;
  key: string;
  /** Where it was said. */
  here: Seen;
  own: Seen[];
  /** The round of the note it was pressed on; null when it was none. */
  note: number | null;
}

/** Wishes it in every rollout the person takes part in, since a wish is about them and not about a rollout; one card says what holds (U13). */
export async function pressWish(conversing: Conversing, { asker, input, key, here, own, note }: WishPressed): Promise<CardMessage> {
  const places = [here, ...own.filter(({ opened }) => opened.rollout.id !== here.opened.rollout.id)];
  const acted = await Promise.all(
    places.map(({ opened }) =>
      act(conversing, { rolloutId: opened.rollout.id, verb: 'wishReminders', input, key, asker, hereAlone: true }),
    ),
  );
  const no = acted.find((one) => one.kind === 'refused' && one.refusal.refusal !== 'alreadySo');
  if (no?.kind === 'refused') return refusalOf(here, no.refusal, { words: '', show: null });
  const now = acted.flatMap((one) => (one.opened && one.by ? [{ drawing: drawingOf(conversing, one.opened), reader: one.by }] : []));
  return drawWishes(now.length ? now : [here], note);
}
