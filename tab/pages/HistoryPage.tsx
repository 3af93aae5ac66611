import type { History } from '../../playbook/contract.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { ChangeRow } from '../components/ChangeRow.tsx';
import { LeadBlock } from '../components/LeadBlock.tsx';
import { Surface } from '../components/Surface.tsx';
import { View } from '../components/View.tsx';
import { useView } from '../useView.ts';

const words = tabWords.history;

/** Everything that was done, by day, with the way back where there is one. */
export function HistoryPage() {
  const view = useView<History>('history');
  return (
    <View page="history" view={view}>
      {(history) => (
        <>
          <LeadBlock lead={{ text: words.lead, late: '', after: '' }} reason={history.sealed ? words.sealed : words.broken} why={[]} />
          <div className="stack">
            {history.days.length === 0 && <p className="surface empty">{words.empty}</p>}
            {history.days.map((day) => (
              <Surface key={day.day} title={day.title}>
                <ul className="rows changes">
                  {day.changes.map(({ undo, ...change }) => (
                    <ChangeRow key={change.seq} change={change}>
                      {undo && <ActionButton action={undo} size="small" about={change.text} />}
                    </ChangeRow>
                  ))}
                </ul>
              </Surface>
            ))}
          </div>
        </>
      )}
    </View>
  );
}
