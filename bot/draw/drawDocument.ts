import { documentWords } from '../../playbook/words/documents.ts';
import { documentCard } from '../cards/documentCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Drawing } from './Drawing.ts';

/** Where the tab lists the playbook's documents. */
const documentsPlace = '~documents';

/** Answers `kickoff deck`, `statement of work` and `steering status` with the page each is saved from (P26, P27). */
export function drawDocument({ rollout, linkTo }: Drawing, which: keyof typeof documentWords.offered): CardMessage {
  const { label, said } = documentWords.offered[which];
  return documentCard({ rollout: rollout.title, label, said, url: linkTo(rollout, { page: 'playbook', id: documentsPlace }) });
}
