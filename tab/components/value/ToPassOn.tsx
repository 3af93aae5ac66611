import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { BenefitShown, MaterialShown, Value } from '../../../playbook/contract/Value.ts';
import { materialWords, passedOnWords } from '../../../playbook/words/material.ts';
import { valueWords } from '../../../playbook/words/tabValue.ts';
import { copyText } from '../../copyText.ts';
import { Actions } from '../Actions.tsx';
import { LeadBlock } from '../LeadBlock.tsx';
import { Chips } from './Chips.tsx';

const words = valueWords.material;

type Form = 'chat' | 'mail' | 'poster';

const forms: readonly Form[] = ['chat', 'mail', 'poster'];

interface TextProps {
  material: MaterialShown;
  benefit: BenefitShown;
  rollout: string;
  form: Form;
}

function Text({ material: { said: passed, actions }, benefit, rollout, form }: TextProps) {
  const shown = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState('');
  const text = passedOnWords(rollout, benefit)[form];
  const title = materialWords.titled(benefit.title, form);
  const copy = async () => setSaid((await copyText(text, shown.current)) ? words.copied : words.select);
  return (
    <li className="surface pass-on">
      <h2 className="pass-on-title">{title}</h2>
      <p ref={shown} className="note-text breakable pass-on-text">
        {text}
      </p>
      {benefit.source && <p className="caption">{materialWords.source(benefit.source)}</p>}
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

/** Ready words that champions pass on, for a chat, a mail or a wall; each to be copied with its source (P104). */
export function ToPassOn({ value: { head, material, library } }: { value: Value }) {
  const [chosen, setChosen] = useState<Form>('chat');
  return (
    <>
      <LeadBlock lead={{ text: words.lead, late: '', after: '' }} reason={words.reason} why={[]} />
      {material.length === 0 && <p className="surface empty">{words.none}</p>}
      {material.length > 0 && (
        <Chips label={words.form} choices={forms.map((id) => ({ id, name: words.forms[id] }))} chosen={chosen} onChoose={setChosen} />
      )}
      <ul className="pass-on-list">
        {material.flatMap((one) => {
          const benefit = library.find(({ id }) => id === one.id);
          return benefit ? [<Text key={`${one.id}/${chosen}`} material={one} benefit={benefit} rollout={head.title} form={chosen} />] : [];
        })}
      </ul>
    </>
  );
}
