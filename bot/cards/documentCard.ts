import { documentWords } from '../../playbook/words/documents.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { buttons, opens } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { line, whyLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = documentWords.offeredCard;

export interface DocumentCardData {
  rollout: string;
  label: string;
  said: string;
  url: string | null;
}

/** A document made from the playbook: what is in it, and the page it is saved from; Teams lets no card fetch it in the reader's name (P26, P27). */
export function documentCard(data: DocumentCardData): CardMessage {
  return fitted(data, ({ rollout, label, said, url }) =>
    message(label, [
      ...calmHead([rollout], label),
      ...line(said),
      ...whyLine([words.before, { strong: label }, words.after]),
      ...buttons(opens(words.open, url, { style: 'positive' })),
    ]),
  );
}
