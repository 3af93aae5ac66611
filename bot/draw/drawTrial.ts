import { instantOf } from '../../playbook/clock/moments.ts';
import { reminderRoundAt, remindersCut } from '../../playbook/clock/reminderPlan.ts';
import type { Entry } from '../../playbook/journal/Entry.ts';
import { fold } from '../../playbook/journal/fold.ts';
import type { Trial } from '../../playbook/journal/Notice.ts';
import { entryVersion } from '../../playbook/journal/upcast.ts';
import { noticeWords } from '../../playbook/words/notices.ts';
import type { Element } from '../cards/parts/Element.ts';
import { whyLine } from '../cards/parts/text.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, name, showOf } from './Drawing.ts';
import { drawNotice } from './drawNotice.ts';
import { drawReminder } from './drawReminder.ts';

/** The card somebody sent themselves to see how another gets it: the same card, whose buttons do nothing yet (U20); null when it is somebody else's trial, or that person would get none. */
export function drawTrial(drawing: Drawing, seq: number, to: string): CardMessage | null {
  const trial = drawing.rollout.trials.find((one) => one.seq === seq && one.by === to);
  const card = trial && shownTo(drawing, trial);
  if (!trial || !card) return null;
  const data = { ...showOf(drawing, 'trial', { trial: seq }) };
  const press = { ...data.input, verb: data.verb, rollout: data.rollout, once: data.key };
  const body = (card.card as { body: Element[] }).body;
  const said = whyLine(noticeWords.card.trial(name(drawing, trial.as)));
  return { ...card, card: { ...card.card, body: [...said, ...(harmless(body, data.verb, press) as Element[])] } };
}

function shownTo(drawing: Drawing, { notice, round, as }: Trial): CardMessage | null {
  if (notice !== null) return drawNotice(drawing, notice, as);
  return round === null ? null : drawReminder(cutFor(drawing, round), round, as);
}

/** The rollout as it would be once that round is cut; as it is when it was. */
function cutFor(drawing: Drawing, round: number): Drawing {
  const { rollout } = drawing;
  const due = reminderRoundAt(rollout, round);
  if (!due || rollout.reminders.some((one) => one.round === round)) return drawing;
  const stamp = { v: entryVersion, seq: rollout.seq, at: instantOf(due.toString()).toString(), by: 'milepost', key: `trial/${round}` };
  return { ...drawing, rollout: fold(rollout.id, [{ ...stamp, words: {}, ...remindersCut(rollout, round) } as Entry], rollout) };
}

/** Every button brings the same card again. */
function harmless(part: unknown, verb: string, data: object): unknown {
  if (Array.isArray(part)) return part.map((one) => harmless(one, verb, data));
  if (typeof part !== 'object' || part === null) return part;
  const own = Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, harmless(inner, verb, data)]));
  if (own.type === 'Action.Execute') return { ...own, verb, data };
  return own.type === 'Action.Submit' ? { ...own, data } : own;
}
