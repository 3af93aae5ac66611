import '../look/value.css';
import type { Health, HealthFact } from '../../playbook/contract/Health.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { Fresh } from '../components/Fresh.tsx';
import { LeadBlock } from '../components/LeadBlock.tsx';
import { Mark } from '../components/Mark.tsx';
import { Surface } from '../components/Surface.tsx';
import { View } from '../components/View.tsx';
import { OutcomeRow } from '../components/value/OutcomeRow.tsx';
import { useView } from '../useView.ts';

const words = tabWords.health;

function Fact({ fact: { name, mark, text, mend } }: { fact: HealthFact }) {
  return (
    <Fresh className="row" content={`${text} ${mend}`}>
      <Mark mark={mark} />
      <div className="row-words">
        <span className="caption">{name}</span>
        <span className="breakable">{text}</span>
        {mend && <span className="explains breakable">{mend}</span>}
      </div>
    </Fresh>
  );
}

/** Whether everybody is reached, and whether Milepost runs, for those who steer (U26, U27). */
export function HealthPage() {
  const view = useView<Health>('health');
  return (
    <View page="health" view={view}>
      {({ lead, reason, unreached, others, facts, actions }) => (
        <>
          <LeadBlock lead={lead} reason={reason} why={[]}>
            <div className="actions">
              {actions.map((action) => (
                <ActionButton key={action.key} action={action} />
              ))}
            </div>
          </LeadBlock>
          <div className="columns seven-five">
            <Surface title={words.people} className="outcomes">
              {unreached.length === 0 && <p className="empty">{words.everybody}</p>}
              <ul className="rows">
                {unreached.map((one) => (
                  <OutcomeRow key={one.person.id} outcome={one} />
                ))}
              </ul>
              {others && <p className="empty">{others}</p>}
            </Surface>
            <Surface title={words.runs}>
              <ul className="rows">
                {facts.map((fact) => (
                  <Fact key={fact.name} fact={fact} />
                ))}
              </ul>
            </Surface>
          </div>
        </>
      )}
    </View>
  );
}
