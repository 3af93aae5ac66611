import type { MilestoneView } from '../../playbook/contract/Milestone.ts';
import { milestoneWords as words } from '../../playbook/words/tabMilestone.ts';
import { DocumentButton } from './DocumentButton.tsx';
import { Surface } from './Surface.tsx';

/** The files of a milestone; that they are saved is said before they are. */
export function Documents({ documents }: Pick<MilestoneView, 'documents'>) {
  return (
    <Surface title={words.documents} aside={documents.length > 0 && <span className="caption">{words.download.hint}</span>}>
      <div className="section-body">
        {documents.length === 0 && <p className="explains">{words.noDocuments}</p>}
        {documents.map((document) => (
          <DocumentButton key={document.path} document={document} />
        ))}
      </div>
    </Surface>
  );
}
