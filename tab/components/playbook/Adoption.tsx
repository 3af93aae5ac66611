import type { AdoptionShown } from '../../../playbook/contract/Playbook.ts';
import { sentences } from '../../../playbook/words/joints.ts';
import { playbookWords } from '../../../playbook/words/tabPlaybook.ts';
import { DataTable } from '../DataTable.tsx';
import { Surface } from '../Surface.tsx';

const words = playbookWords.adoption;

type Row = AdoptionShown['rows'][number];

function Track({ count, all, of }: { count: number; all: number; of: 'read' | 'accepted' | 'tried' }) {
  return (
    <span className="adoption-track" data-of={of}>
      <span style={{ width: `${all > 0 ? Math.min(count / all, 1) * 100 : 0}%` }} />
    </span>
  );
}

function Bars({ rows, label }: { rows: Row[]; label: string }) {
  return (
    <div className="adoption-bars" role="img" aria-label={sentences([label, words.picture])}>
      {rows.map(({ name, people, read, accepted, asked, tried, line }) => (
        <div key={name} className="adoption-row" title={line}>
          <span className="strong breakable">{name}</span>
          <Track count={accepted} all={asked} of="accepted" />
          <Track count={read} all={people} of="read" />
          <Track count={tried} all={people} of="tried" />
        </div>
      ))}
    </div>
  );
}

function Part({ title, rows }: { title: string; rows: Row[] }) {
  if (rows.length === 0) return null;
  const { name, people, accepted, read, tried } = words.heads;
  return (
    <Surface title={title} className="adoption-part">
      <div className="section-body">
        <div className="adoption-both">
          <Bars rows={rows} label={title} />
          <DataTable
            label={title}
            heads={[name, people, accepted, read, tried]}
            rows={rows.map((row) => ({
              id: row.name,
              cells: [
                row.name,
                row.people,
                row.asked > 0 ? words.of(row.accepted, row.asked) : words.nothingAsked,
                words.of(row.read, row.people),
                words.of(row.tried, row.people),
              ],
            }))}
          />
        </div>
      </div>
    </Surface>
  );
}

/** Who has read, accepted and tried what, by side and by team: bars with their table beside them (P30). */
export function Adoption({ adoption: { line, rows } }: { adoption: AdoptionShown }) {
  return (
    <div className="stack">
      <div className="around-lead">
        <h2 className="lead">{words.title}</h2>
        <p className="reason">{line || words.none}</p>
        {rows.length > 0 && (
          <ul className="adoption-legend caption">
            {(['accepted', 'read', 'tried'] as const).map((of) => (
              <li key={of}>
                <span className="adoption-track" data-of={of}>
                  <span style={{ width: '100%' }} />
                </span>
                {words[of]}
              </li>
            ))}
          </ul>
        )}
      </div>
      <Part title={words.sides} rows={rows.filter(({ kind }) => kind === 'side')} />
      <Part title={words.teams} rows={rows.filter(({ kind }) => kind === 'team')} />
    </div>
  );
}
