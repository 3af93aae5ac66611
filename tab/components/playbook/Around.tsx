import '../../look/parts.css';
import '../../look/pictures.css';
import '../../look/playbookAround.css';
import type { Playbook } from '../../../playbook/contract/Playbook.ts';
import type { Showing } from '../../playbookSpot.ts';
import { Adoption } from './Adoption.tsx';
import { NextSteps } from './NextSteps.tsx';
import { PlaybookDocuments } from './PlaybookDocuments.tsx';
import { PlaybookQuestions } from './PlaybookQuestions.tsx';

/** What stands around the sections: what comes next, questions, who works this way, documents. */
export function Around({ playbook, showing }: { playbook: Playbook; showing: Showing | null }) {
  switch (showing) {
    case 'next':
      return <NextSteps steps={playbook.next} />;
    case 'questions':
      return <PlaybookQuestions playbook={playbook} />;
    case 'adoption':
      return <Adoption adoption={playbook.adoption} />;
    default:
      return <PlaybookDocuments documents={playbook.documents} />;
  }
}
