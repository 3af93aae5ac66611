import { commas } from '../../../playbook/words/joints.ts';
import '../../look/parts.css';
import '../../look/playbookAround.css';
import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { SectionShown, SectionVersions } from '../../../playbook/contract/Playbook.ts';
import { playbookWords } from '../../../playbook/words/tabPlaybook.ts';
import { spotInPlaybook } from '../../playbookSpot.ts';
import { useSectionText } from '../../useSectionText.ts';
import { useView } from '../../useView.ts';
import { ActionButton } from '../ActionButton.tsx';
import { Surface } from '../Surface.tsx';
import { TextLink } from '../TextLink.tsx';
import { WordDifference } from './WordDifference.tsx';

const words = playbookWords.history;

type Version = SectionVersions['versions'][number];

function VersionChoice({
  label,
  value,
  versions,
  onChoose,
}: {
  label: string;
  value: number;
  versions: Version[];
  onChoose: (version: number) => void;
}) {
  return (
    <Field label={label}>
      <Select value={String(value)} onChange={(_, data) => onChoose(Number(data.value))}>
        {versions.map(({ version, said }) => (
          <option key={version} value={version}>
            {said}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Compared({ section, from, to }: { section: SectionShown; from: number; to: number }) {
  const older = useSectionText(section.id, from);
  const newer = useSectionText(section.id, to);
  if (older.isError || newer.isError)
    return (
      <p className="explains" role="alert">
        {words.lost}{' '}
        <button type="button" className="link inline" onClick={() => void Promise.all([older.refetch(), newer.refetch()])}>
          {playbookWords.merge.again}
        </button>
      </p>
    );
  if (!older.data || !newer.data)
    return (
      <p className="explains" role="status">
        {words.loading}
      </p>
    );
  const label = words.difference(from, to);
  return (
    <>
      <h3 className="strong">{label}</h3>
      {older.data.title !== newer.data.title && <WordDifference older={older.data.title} newer={newer.data.title} label={label} />}
      <WordDifference older={older.data.markdown} newer={newer.data.markdown} label={label} />
      <p className="caption">{words.legend}</p>
    </>
  );
}

function Versions({ versions, chosen, onShow }: { versions: Version[]; chosen: number; onShow: (version: number) => void }) {
  return (
    <Surface title={words.versions}>
      <ul className="rows">
        {versions.map(({ version, said, small, standing, restore }) => (
          <li key={version} className={version === chosen ? 'row version chosen-version' : 'row version'}>
            <span className="row-words tight">
              <span className="strong">{said}</span>
              <span className="caption">{commas([standing ? words.standing : '', small ? words.small : ''])}</span>
            </span>
            {version > 1 && (
              <Button size="small" appearance="subtle" aria-label={words.show(version)} onClick={() => onShow(version)}>
                {words.compare}
              </Button>
            )}
            {restore && <ActionButton action={restore} size="small" about={said} />}
          </li>
        ))}
      </ul>
    </Surface>
  );
}

/** Every version of a section: any two compared word by word, and an earlier one put back (P22, N15). */
export function SectionHistory({ section }: { section: SectionShown }) {
  const view = useView<SectionVersions>(`sections/${encodeURIComponent(section.id)}/versions`);
  const [chosen, setChosen] = useState<{ from: number; to: number } | null>(null);
  const versions = [...(view.data?.versions ?? [])].sort((one, other) => other.version - one.version);
  const newest = versions[0]?.version ?? 1;
  const { from, to } = chosen ?? { from: Math.max(newest - 1, 1), to: newest };
  return (
    <div className="stack section-history">
      <div className="around-lead">
        <h2 className="lead">{words.title(section.title)}</h2>
        <TextLink to={spotInPlaybook(section.id)} className="link">
          {playbookWords.backToSection(section.title)}
        </TextLink>
      </div>
      {!view.data && <p className="surface empty">{view.isError ? words.lost : words.loading}</p>}
      {versions.length > 1 && (
        <Surface title={words.compare}>
          <div className="section-body">
            <div className="compare-choice">
              <VersionChoice label={words.from} value={from} versions={versions} onChoose={(version) => setChosen({ from: version, to })} />
              <VersionChoice label={words.to} value={to} versions={versions} onChoose={(version) => setChosen({ from, to: version })} />
            </div>
            <Compared section={section} from={from} to={to} />
          </div>
        </Surface>
      )}
      {view.data && versions.length < 2 && <p className="surface empty">{words.one}</p>}
      {versions.length > 0 && (
        <Versions versions={versions} chosen={to} onShow={(version) => setChosen({ from: version - 1, to: version })} />
      )}
    </div>
  );
}
