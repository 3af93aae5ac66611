import { whoSteers } from '../../playbook/clock/whoSteers.ts';
import { dayWords } from '../../playbook/words/dates.ts';
import { pointerCard } from '../cards/pointerCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, name } from './Drawing.ts';

/** The way from the channel to the playbook (P24, P25). */
export function drawPointer(drawing: Drawing): CardMessage {
  const { rollout, linkTo } = drawing;
  const milestones = rollout.milestones.filter(({ leftOut }) => !leftOut);
  const last = milestones
    .map(({ dueOn }) => dueOn)
    .sort()
    .at(-1);
  const keeper = whoSteers(rollout);
  return pointerCard({
    rollout: rollout.title,
    milestones: milestones.length,
    sections: rollout.sections.length,
    goLive: last ? dayWords(last) : '',
    keeper: keeper ? name(drawing, keeper) : '',
    links: { playbook: linkTo(rollout, { page: 'playbook' }), overview: linkTo(rollout, { page: 'overview' }) },
  });
}
