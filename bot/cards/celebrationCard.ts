import { cardWords } from '../../playbook/words/cards.ts';
import type { Deed } from '../../playbook/words/en/cards/said.ts';
import { sentence as ended } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { band } from './parts/band.ts';
import { buttons, opens } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { line, text, whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';
import { tones } from './parts/tones.ts';

const words = cardWords.celebration;
const mostThanked = 10;
const mostMilestones = 12;

export interface CelebrationCardData {
  rollout: string;
  on: string;
  milestone: string;
  signed: number;
  total: number;
  /** What people can do now. */
  touch: { words: string };
  /** Who is thanked, each with everything they did for it. */
  thanks: { name: string; deeds: Deed[] }[];
  milestones: { name: string; signed: boolean }[];
  links: { milestone: string | null };
}

/** Tells the channel that a milestone is signed, thanks people by name and deed, and shows how far we are (P69, P120). */
export function celebrationCard(data: CelebrationCardData): CardMessage {
  return fitted(data, (data) => {
    const sentence = words.title(data.milestone);
    const deeds = data.thanks.slice(0, mostThanked).map(({ name, deeds }) => words.deed(name, deeds));
    const stops = data.milestones.slice(0, mostMilestones).map(({ name, signed }) => `${tones[signed ? 'good' : 'neutral'].mark} ${name}`);
    return message(sentence, [
      ...band('good', words.signed(data.signed, data.total), '', [data.rollout, data.on]),
      ...title(sentence),
      ...(data.touch.words === '' ? [] : line(cardWords.ended(data.touch.words))),
      ...(deeds.length === 0 ? [] : text([{ strong: words.thanks }, ` ${ended(words.deeds(deeds))}`])),
      ...whyLine(stops.join(' · ')),
      ...buttons(opens(words.record, data.links.milestone)),
    ]);
  });
}
