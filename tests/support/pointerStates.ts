// The message in the channel that leads to the playbook.
import { type PointerCardData, pointerCard } from '../../bot/cards/pointerCard.ts';
import type { CardState } from './cardStates.ts';

export function pointerStates(): Record<string, CardState> {
  const url = 'https://teams.microsoft.com/l/entity/2f1c4d5e/milepost';
  const data: PointerCardData = {
    rollout: 'CRM rollout',
    milestones: 5,
    sections: 14,
    goLive: 'Mon 8 Jun',
    keeper: 'Maya Lindqvist',
    links: { playbook: url, overview: url },
  };
  return { 'pointer to the playbook': { data, draw: pointerCard as CardState['draw'] } };
}
