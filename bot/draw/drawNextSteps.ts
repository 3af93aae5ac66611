import { nextSteps } from '../../playbook/views/nextSteps.ts';
import { nextStepsCard } from '../cards/nextStepsCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, showOf } from './Drawing.ts';

/** Where the playbook page shows all of them. */
const nextOnPage = '~next';

/** What comes next for the reader (P29). */
export function drawNextSteps(drawing: Drawing, reader: string): CardMessage {
  const { rollout, linkTo } = drawing;
  return nextStepsCard({
    rollout: rollout.title,
    items: nextSteps({ ...drawing, reader: reader || null, readerName: '' }).map(({ text, when, detail, mine, place }) => ({
      text,
      when,
      detail,
      mine,
      url: place && linkTo(rollout, place),
    })),
    mine: showOf(drawing, 'mine'),
    links: { playbook: linkTo(rollout, { page: 'playbook', id: nextOnPage }) },
  });
}
