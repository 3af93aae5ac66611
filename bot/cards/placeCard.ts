import { extensionWords as words } from '../../playbook/words/extension.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { box } from './parts/box.ts';
import { buttons, opens } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { line, text, whyLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

export interface PlaceCardData {
  kind: 'section' | 'milestone' | 'rollout';
  /** "Playbook · CRM rollout" */
  where: string;
  title: string;
  /** "4 of 6 deliverables met", how it stands; empty for a section. */
  state: string;
  /** A passage of a section, or what users can touch. */
  words: string;
  /** "Version 7, changed Mon 9 Mar.", or the dates of a milestone. */
  small: string;
  url: string | null;
}

/** A section, a milestone or a rollout to show to others: it only says how it is, and leads there (P23). */
export function placeCard(data: PlaceCardData): CardMessage {
  return fitted(data, ({ kind, where, title, state, words: said, small, url }) =>
    message(title, [
      ...calmHead([where], title),
      ...line(state),
      ...(said === '' ? [] : box(text(said, { spacing: 'none' }))),
      ...whyLine(small),
      ...buttons(opens(kind === 'section' ? words.read : words.open, url)),
    ]),
  );
}
