import type { Playbook } from '../../../playbook/contract/Playbook.ts';
import { playbookWords } from '../../../playbook/words/tabPlaybook.ts';
import { useNavigation } from '../../navigation.tsx';
import { DocumentButton } from '../DocumentButton.tsx';
import { Surface } from '../Surface.tsx';

const words = playbookWords.documents;

/** The documents made of the playbook as it stands (P26, P27). */
export function PlaybookDocuments({ documents }: Pick<Playbook, 'documents'>) {
  const { rolloutId } = useNavigation();
  return (
    <Surface title={words.title} aside={<span className="caption">{words.lead}</span>}>
      {documents.length === 0 && <p className="empty">{words.none}</p>}
      <ul className="rows">
        {documents.map(({ name, label, said }) => (
          <li key={name} className="row playbook-document">
            <span className="row-words tight">
              <span className="strong">{label}</span>
              <span className="caption">{said}</span>
            </span>
            <DocumentButton document={{ label, path: `/api/rollouts/${encodeURIComponent(rolloutId)}/documents/${name}` }} />
          </li>
        ))}
      </ul>
    </Surface>
  );
}
