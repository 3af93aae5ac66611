// The card that leads to a document made from the playbook.
import { type DocumentCardData, documentCard } from '../../bot/cards/documentCard.ts';
import { documentWords } from '../../playbook/words/documents.ts';
import type { CardState } from './cardStates.ts';

export function documentStates(): Record<string, CardState> {
  const { label, said } = documentWords.offered.kickoff;
  const url = 'https://teams.microsoft.com/l/entity/2f1c4d5e/milepost';
  const data: DocumentCardData = { rollout: 'CRM rollout', label, said, url };
  return { 'document offered': { data, draw: documentCard as CardState['draw'] } };
}
