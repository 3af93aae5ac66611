import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { MaterialShown } from '../../../playbook/contract/Value.ts';
import { valueWords } from '../../../playbook/words/tabValue.ts';
import { copyText } from '../../copyText.ts';
import { Actions } from '../Actions.tsx';
import { LeadBlock } from '../LeadBlock.tsx';
import { Chips } from './Chips.tsx';

const words = valueWords.material;

function Text({ material: { title, text, source, said: passed, actions } }: { material: MaterialShown }) {
  const shown = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => setSaid((await copyText(text, shown.current)) ? words.copied : words.select);
  return (
    <li className="surface pass-on">
      <h2 className="pass-on-title">{title}</h2>
      <p ref={shown} className="note-text breakable pass-on-text">
        {text}
      </p>
      {source && <p className="caption">{source}</p>}
      <div className="pass-on-foot">
        <Button size="small" aria-label={words.copyOf(title)} onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Actions actions={actions} about={title} />
        <span className="caption" role="status">
          {said || passed}
        </span>
      </div>
    </li>
  );
}

/** Where a text is meant to be passed on: what its id ends with. */
const formOf = ({ id }: MaterialShown) => id.slice(id.lastIndexOf('/') + 1);

/** Ready words that champions pass on, for a chat, a mail or a wall; each to be copied with its source (P104). */
export function ToPassOn({ material }: { material: MaterialShown[] }) {
  const forms = (['chat', 'mail', 'poster'] as const).filter((form) => material.some((one) => formOf(one) === form));
  const [chosen, setChosen] = useState<(typeof forms)[number] | undefined>(forms[0]);
  const shown = forms.length > 1 ? material.filter((one) => formOf(one) === chosen) : material;
  return (
    <>
      <LeadBlock lead={{ text: words.lead, late: '', after: '' }} reason={words.reason} why={[]} />
      {material.length === 0 && <p className="surface empty">{words.none}</p>}
      {forms.length > 1 && (
        <Chips label={words.form} choices={forms.map((id) => ({ id, name: words.forms[id] }))} chosen={chosen} onChoose={setChosen} />
      )}
      <ul className="pass-on-list">
        {shown.map((one) => (
          <Text key={one.id} material={one} />
        ))}
      </ul>
    </>
  );
}
