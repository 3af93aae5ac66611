import { missingManager, whoSteers } from '../clock/whoSteers.ts';
import { nameOf } from '../journal/nameOf.ts';
import { gap } from '../words/joints.ts';
import { lifeWords } from '../words/life.ts';
import type { Looking } from './Looking.ts';

/** What every page says while nobody is project manager, or while nothing can be posted to the channel; empty when all is well. docs/life.md */
export function lifeNotice({ rollout, people }: Looking): string {
  const { channel } = rollout;
  if (rollout.status === 'setup') return '';
  const left = missingManager(rollout);
  const steers = whoSteers(rollout);
  return [
    left ? lifeWords.managerGone(nameOf(people, left), steers ? nameOf(people, steers) : '') : '',
    channel.goneAt ? lifeWords.channelGone : channel.botRemovedAt ? lifeWords.botRemoved : '',
  ]
    .filter(Boolean)
    .join(gap());
}
