import { commas } from '../../playbook/words/joints.ts';
import '../look/template.css';
import type { TemplateBrings } from '../../playbook/contract/Templates.ts';
import { setupWords as words } from '../../playbook/words/tabSetup.ts';
import { DocumentButton } from './DocumentButton.tsx';

interface TemplateBringsListProps {
  brings: TemplateBrings;
  /** Its id, when it can be taken as a file to begin one's own with. */
  download: string | null;
}

/** What somebody starts with: milestones, sections, roles and teams, before anything is started. */
export function TemplateBringsList({ brings, download }: TemplateBringsListProps) {
  return (
    <details className="whole-row brings">
      <summary className="strong">{words.brings(brings.name)}</summary>
      <p className="caption">{words.version(brings.version)}</p>
      <div className="brings-parts">
        <section>
          <h3>{words.milestones}</h3>
          <ol>
            {brings.milestones.map(({ name, when, deliverables }) => (
              <li key={name}>
                <span className="breakable">{name}</span>
                <span className="caption">{commas([when, words.deliverables(deliverables)])}</span>
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h3>{words.sections}</h3>
          <ul>
            {brings.groups.map(({ name, sections }) => (
              <li key={name}>
                <span className="breakable">{name}</span>
                <span className="caption breakable">{commas(sections)}</span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{words.roles}</h3>
          <p className="breakable">{commas(brings.roles.map(({ title }) => title))}</p>
        </section>
        <section>
          <h3>{words.teams}</h3>
          <p className="breakable">{commas(brings.teams)}</p>
          <p className="caption">{words.besides(brings.benefits, brings.metrics)}</p>
        </section>
      </div>
      {download && (
        <section className="brings-files" aria-label={words.download}>
          <h3>{words.download}</h3>
          <DocumentButton document={{ label: words.json, path: `/api/templates/${encodeURIComponent(download)}.json` }} />
          <DocumentButton document={{ label: words.zip, path: `/api/templates/${encodeURIComponent(download)}.zip` }} />
        </section>
      )}
    </details>
  );
}
