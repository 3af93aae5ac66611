import '../look/status.css';
import '../look/pictures.css';
import '../look/parts.css';
import '../look/overTime.css';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Status } from '../../playbook/contract/Status.ts';
import { tabWords } from '../../playbook/words/tab.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { ActionMenu } from '../components/ActionMenu.tsx';
import { DaysSurface } from '../components/DaysSurface.tsx';
import { DaysTrend } from '../components/DaysTrend.tsx';
import { Digest } from '../components/Digest.tsx';
import { GoesOut } from '../components/GoesOut.tsx';
import { Issues } from '../components/Issues.tsx';
import { Latency } from '../components/Latency.tsx';
import { LeadBlock } from '../components/LeadBlock.tsx';
import { News } from '../components/News.tsx';
import { Reports } from '../components/Reports.tsx';
import { Rhythm } from '../components/Rhythm.tsx';
import { View } from '../components/View.tsx';
import { useView } from '../useView.ts';

const words = tabWords.status;
/** More buttons than this beside a lead sentence would crowd it on a phone. */
const SHOWN_ACTIONS = 2;

function StatusBody({ status }: { status: Status }) {
  const [asTable, setAsTable] = useState(false);
  return (
    <>
      <LeadBlock lead={status.lead} reason={status.reason} why={[]}>
        <div className="actions">
          {status.teams.length > 0 && <Button onClick={() => setAsTable(!asTable)}>{asTable ? words.asMap : words.asTable}</Button>}
          {status.actions.slice(0, SHOWN_ACTIONS).map((action) => (
            <ActionButton key={action.key} action={action} />
          ))}
          <ActionMenu actions={status.actions.slice(SHOWN_ACTIONS)} label={tabWords.more(tabWords.pages.status)} />
        </div>
      </LeadBlock>
      <div className="stack">
        <div className="columns status-columns round">
          <div className="stack">
            <DaysSurface status={status} asTable={asTable} />
            <Issues status={status} />
          </div>
          <Reports status={status} />
        </div>
        <div className="columns status-columns">
          <div className="stack">
            <DaysTrend trend={status.trend} trendLine={status.trendLine} />
            <Latency latency={status.latency} latencyLine={status.latencyLine} />
            <Rhythm live={status.live} cadence={status.cadence} />
          </div>
          <div className="stack">
            <Digest digest={status.digest} />
            <News news={status.news} />
          </div>
        </div>
        {status.goesOut && <GoesOut goesOut={status.goesOut} />}
      </div>
    </>
  );
}

/** This round first: who has reported, who is behind or missing, what is red; then how it went over time, and what goes out (P76, P86, P96). */
export function StatusPage() {
  const view = useView<Status>('status');
  return (
    <View page="status" view={view}>
      {(status) => <StatusBody status={status} />}
    </View>
  );
}
