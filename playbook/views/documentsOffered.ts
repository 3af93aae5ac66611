import type { Playbook } from '../contract/Playbook.ts';
import { documentWords } from '../words/documents.ts';
import { templateWords } from '../words/templates.ts';
import { hiddenFromGuests } from './asGuest.ts';
import type { Looking } from './Looking.ts';

/** The documents made from the playbook that this reader may take away (P24, P26, P27). */
export function documentsOffered({ rollout, guest }: Pick<Looking, 'rollout' | 'guest'>): Playbook['documents'] {
  if (!rollout.start || (guest && hiddenFromGuests(rollout, 'documents'))) return [];
  const { kickoff, statement, steering } = documentWords.offered;
  return [{ ...kickoff }, { ...statement }, { ...steering }, ...(guest ? [] : templateWords.offered.map((one) => ({ ...one })))];
}
