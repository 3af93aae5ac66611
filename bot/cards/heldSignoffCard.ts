import { sentence as ended } from '../../playbook/words/joints.ts';
import { signoffCardWords } from '../../playbook/words/signoff.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { buttons, does, opens } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { line } from './parts/text.ts';
import { title } from './parts/title.ts';

const words = signoffCardWords.held;

export interface HeldSignoffCardData {
  rollout: string;
  milestone: string;
  /** "Ana Ruiz is away, and Sales pilot waits for them" */
  title: string;
  words: string;
  /** True once it goes on: there is nothing more to do. */
  free: boolean;
  /** `showCard` with the form to name somebody in their place; null where they can decide themselves. */
  name: Press | null;
  links: { milestone: string | null };
}

/** Tells those who can move it what holds a sign-off up: somebody away, nobody left, or silence after three nudges (U23). */
export function heldSignoffCard(data: HeldSignoffCardData): CardMessage {
  return fitted(data, (data) =>
    message(ended(data.title), [
      ...band(data.free ? 'good' : 'attention', data.free ? words.free : words.band, '', [data.rollout]),
      ...title(data.title),
      ...line(data.words),
      ...buttons([...does(words.name, data.name, { style: 'positive' }), ...opens(words.open, data.links.milestone)]),
    ]),
  );
}
