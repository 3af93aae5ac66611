import type { BenefitShown, Value } from '../../../playbook/contract/Value.ts';
import { led } from '../../../playbook/words/joints.ts';
import { valueWords } from '../../../playbook/words/tabValue.ts';
import { benefitForms } from '../../benefitForms.ts';
import { spotInPlaybook } from '../../playbookSpot.ts';
import { spotInValue } from '../../valueSpot.ts';
import { Actions } from '../Actions.tsx';
import { TextLink } from '../TextLink.tsx';
import { AskDay } from './AskDay.tsx';

const words = valueWords.benefit;

function Needed({ ask, section }: Pick<BenefitShown, 'ask' | 'section'>) {
  const { title, why, deliverable } = ask;
  if (!title && !section) return null;
  return (
    <aside className="surface beside-part" aria-labelledby="benefit-ask">
      <h3 id="benefit-ask" className="beside-title">
        {words.askOf}
      </h3>
      {title && <p className="strong breakable">{title}</p>}
      <p>
        <AskDay ask={ask} />
      </p>
      {why && <p className="explains breakable">{why}</p>}
      {deliverable && (
        <p>
          <span className="caption">{led(words.deliverable, '')}</span>
          <TextLink to={{ page: 'plan', id: deliverable.milestone }}>{deliverable.name}</TextLink>
        </p>
      )}
      {section && (
        <p>
          <span className="caption">{led(words.section, '')}</span>
          <TextLink to={spotInPlaybook(section.id)}>{section.title}</TextLink>
        </p>
      )}
    </aside>
  );
}

/** One benefit: evidence and a case, what it takes, and what is needed by when (P6, P99, P100, P101). */
export function BenefitOpen({ value: { library, actions: ofPage }, id }: { value: Value; id: string }) {
  const at = library.findIndex((benefit) => benefit.id === id);
  const benefit = library[at];
  if (!benefit)
    return (
      <div className="surface empty">
        <p>{words.gone}</p>
        <TextLink to={{ page: 'value' }}>{words.back}</TextLink>
      </div>
    );
  const { title, categoryName, audience, evidence, source, caseStudy, effort, ask, section, told } = benefit;
  const [before, next] = [library[at - 1], library[at + 1]];
  return (
    <div className="columns benefit-columns">
      <article className="surface benefit">
        <div className="titled">
          <h2 className="lead">{title}</h2>
          <Actions actions={benefitForms(benefit, ofPage)} about={title} />
        </div>
        <p className="benefit-facts">
          <span>{categoryName}</span>
          <span>{audience}</span>
        </p>
        {evidence && (
          <section>
            <h3>{words.evidence}</h3>
            <p className="reading">{evidence}</p>
            {source && <p className="caption">{words.source(source)}</p>}
          </section>
        )}
        {caseStudy.text && (
          <section className="case">
            <h3>{caseStudy.title || words.caseStudy}</h3>
            <p className="reading">{caseStudy.text}</p>
          </section>
        )}
        {(before || next) && (
          <nav className="benefit-ways" aria-label={valueWords.library.title}>
            {before && (
              <TextLink to={spotInValue('benefit', before.id)}>
                {words.before}
                {before.title}
              </TextLink>
            )}
            {next && (
              <TextLink to={spotInValue('benefit', next.id)} className="link next">
                {words.next}
                {next.title}
              </TextLink>
            )}
          </nav>
        )}
      </article>
      <div className="stack">
        <Needed ask={ask} section={section} />
        <aside className="surface beside-part" aria-labelledby="benefit-effort">
          <h3 id="benefit-effort" className="beside-title">
            {words.effort}
          </h3>
          <p className="explains breakable">{effort || words.noEffort}</p>
        </aside>
        <aside className="surface beside-part" aria-labelledby="benefit-told">
          <h3 id="benefit-told" className="beside-title">
            {words.told}
          </h3>
          <p className="explains">{told}</p>
        </aside>
      </div>
    </div>
  );
}
