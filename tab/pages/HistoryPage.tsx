import { Button } from '@fluentui/react-components';
import type { Action } from '../../playbook/contract/Action.ts';
import type { History } from '../../playbook/contract/Change.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { ActionMenu } from '../components/ActionMenu.tsx';
import { ChangeRow } from '../components/ChangeRow.tsx';
import { LeadBlock } from '../components/LeadBlock.tsx';
import { Surface } from '../components/Surface.tsx';
import { View } from '../components/View.tsx';
import { historyDays } from '../historyDays.ts';
import { useOlderHistory } from '../useOlderHistory.ts';
import { useView } from '../useView.ts';

const words = tabWords.history;

const sealWords = (sealed: History['sealed']): string => (sealed === null ? words.checking : sealed ? words.sealed : words.broken);

/** The removal of one line's words. */
const redactOf = (redact: Action, seq: number): Action => ({ ...redact, input: { seq }, key: `${redact.key}/${seq}` });

function HistoryBody({ history }: { history: History }) {
  const { pages, next, state, showOlder } = useOlderHistory(history);
  const days = historyDays([history, ...pages]);
  return (
    <>
      <LeadBlock lead={{ text: words.lead, late: '', after: '' }} reason={sealWords(history.sealed)} why={[]} />
      <div className="stack">
        {days.length === 0 && <p className="surface empty">{words.empty}</p>}
        {days.map((day) => (
          <Surface key={day.day} title={day.title}>
            <ul className="rows changes">
              {day.changes.map(({ undo, typed, ...change }) => (
                <ChangeRow key={change.seq} change={change}>
                  {undo && <ActionButton action={undo} size="small" about={change.text} />}
                  {typed && history.redact && (
                    <ActionMenu actions={[redactOf(history.redact, change.seq)]} label={tabWords.more(change.text)} />
                  )}
                </ChangeRow>
              ))}
            </ul>
          </Surface>
        ))}
        {next !== null && (
          <div className="actions">
            <Button disabledFocusable={state === 'going'} onClick={showOlder}>
              {words.older}
            </Button>
            <span className="caption" role="status">
              {state === 'failed' && words.olderLost}
            </span>
          </div>
        )}
      </div>
    </>
  );
}

/** Everything that was done, by day, with the way back where there is one; older pages come when asked for. */
export function HistoryPage() {
  const view = useView<History>('history');
  return (
    <View page="history" view={view}>
      {(history) => <HistoryBody history={history} />}
    </View>
  );
}
