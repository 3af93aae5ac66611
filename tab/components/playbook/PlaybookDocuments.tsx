import { Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Playbook } from '../../../playbook/contract/Playbook.ts';
import { languageOf, languages } from '../../../playbook/words/languages.ts';
import { playbookWords } from '../../../playbook/words/tabPlaybook.ts';
import { useNavigation } from '../../navigation.tsx';
import { readerLanguage } from '../../teams.ts';
import { DocumentButton } from '../DocumentButton.tsx';
import { Surface } from '../Surface.tsx';
import { ColourField, isColour } from './ColourField.tsx';

const words = playbookWords.documents;

/** The documents made of the playbook as it stands, in the language of the reader's Teams or another one, the slides in a colour of the customer (P26, P27). */
export function PlaybookDocuments({ documents }: Pick<Playbook, 'documents'>) {
  const { rolloutId } = useNavigation();
  const own = readerLanguage();
  const [language, setLanguage] = useState<string>(languageOf(own) ?? 'en');
  const [colour, setColour] = useState('');
  const pathOf = (name: string) => {
    const asked = new URLSearchParams();
    if (isWritten(name)) asked.set('language', languageOf(own) === language ? own : language);
    if (isSlides(name) && isColour(colour)) asked.set('accent', colour);
    return `/api/rollouts/${encodeURIComponent(rolloutId)}/documents/${name}${asked.size ? `?${asked}` : ''}`;
  };
  const choice = documents.length > 0 && (
    <Select
      size="small"
      className="language-choice"
      aria-label={words.language}
      value={language}
      onChange={(_, data) => setLanguage(data.value)}
    >
      {Object.entries(languages).map(([tag, name]) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </Select>
  );
  return (
    <Surface title={words.title} aside={choice}>
      <div className="section-body">
        <p className="explains">{documents.length ? words.lead : words.none}</p>
      </div>
      <ul className="rows">
        {documents.map(({ name, label, said }) => (
          <li key={name} className="row playbook-document">
            <span className="row-words tight">
              <span className="strong">{label}</span>
              <span className="caption">{said}</span>
            </span>
            {isSlides(name) && <ColourField value={colour} onChange={setColour} />}
            <DocumentButton document={{ label, path: pathOf(name) }} />
          </li>
        ))}
      </ul>
    </Surface>
  );
}

/** Documents in words of ours; a template has none. */
const isWritten = (name: string): boolean => /\.(pptx|docx)$/.test(name);
const isSlides = (name: string): boolean => name.endsWith('.pptx');
