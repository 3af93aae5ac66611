import { Button, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { BenefitShown, Value } from '../../../playbook/contract/Value.ts';
import { valueWords } from '../../../playbook/words/tabValue.ts';
import { spotInValue } from '../../valueSpot.ts';
import { ActionButton } from '../ActionButton.tsx';
import { Fresh } from '../Fresh.tsx';
import { Mark } from '../Mark.tsx';
import { TextLink } from '../TextLink.tsx';
import { AskDay } from './AskDay.tsx';
import { Chips } from './Chips.tsx';

const words = valueWords.library;

function BenefitCard({ benefit: { id, title, categoryName, audience, ask } }: { benefit: BenefitShown }) {
  return (
    <Fresh className="surface benefit-card" content={`${title} ${ask.title} ${ask.when}`}>
      <span className="caption">{categoryName}</span>
      <h3>
        <TextLink to={spotInValue('benefit', id)} className="benefit-link">
          {title}
        </TextLink>
      </h3>
      <p className="caption">{audience}</p>
      {ask.title && (
        <p className="benefit-ask">
          <span className="caption">{words.ask}</span>
          <span className="breakable">{ask.title}</span>
          <AskDay ask={ask} />
        </p>
      )}
    </Fresh>
  );
}

/** What the rollout gives, to be looked through by what it is about and whom it is for; each card opens its evidence (P5, P99, P100). */
export function Library({ value: { library, gaps, categories, roles, actions } }: { value: Value }) {
  const titleId = useId();
  const [category, setCategory] = useState<BenefitShown['category'] | null>(null);
  const [role, setRole] = useState('');
  const forRole = library.filter((benefit) => !role || benefit.roles.includes(role));
  const shown = forRole.filter((benefit) => !category || benefit.category === category);
  const add = actions.find(({ verb }) => verb === 'writeBenefit');
  const named = roles.filter(({ id }) => library.some((benefit) => benefit.roles.includes(id)));
  const clear = () => {
    setCategory(null);
    setRole('');
  };
  return (
    <section aria-labelledby={titleId} className="library">
      <div className="library-head">
        <h2 id={titleId}>{words.title}</h2>
        <span className="caption" role="status">
          {library.length > 0 && words.shown(shown.length, library.length)}
        </span>
        {add && <ActionButton action={add} size="small" />}
      </div>
      {library.length > 0 && (
        <div className="library-filter">
          <Chips label={words.filter} choices={[{ id: null, name: words.all }, ...categories]} chosen={category} onChoose={setCategory} />
          <Select size="small" aria-label={words.roles} className="role-choice" value={role} onChange={(_, data) => setRole(data.value)}>
            <option value="">{words.everyRole}</option>
            {named.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </div>
      )}
      {gaps.length > 0 && (
        <ul className="library-gaps" aria-label={words.gaps}>
          {gaps.map((gap) => (
            <li key={gap} className="state">
              <Mark mark="missing" />
              <span>{gap}</span>
            </li>
          ))}
        </ul>
      )}
      {library.length === 0 && <p className="surface empty">{words.none}</p>}
      {library.length > 0 && shown.length === 0 && (
        <div className="surface empty">
          <p>{words.noneHere}</p>
          <Button size="small" onClick={clear}>
            {words.clear}
          </Button>
        </div>
      )}
      <ul className="benefit-cards">
        {shown.map((benefit) => (
          <BenefitCard key={benefit.id} benefit={benefit} />
        ))}
      </ul>
    </section>
  );
}
