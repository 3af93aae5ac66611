import '../look/overview.css';
import type { Board } from '../../playbook/contract/Board.ts';
import { Brings } from '../components/Brings.tsx';
import { FirstSteps } from '../components/FirstSteps.tsx';
import { LeadBlock } from '../components/LeadBlock.tsx';
import { Needs } from '../components/Needs.tsx';
import { NextUp } from '../components/NextUp.tsx';
import { PersonLine } from '../components/PersonLine.tsx';
import { Rail } from '../components/Rail.tsx';
import { Since } from '../components/Since.tsx';
import { View } from '../components/View.tsx';
import { WhereWeAre } from '../components/WhereWeAre.tsx';
import { useView } from '../useView.ts';

/** Nothing has begun: steps are open, nothing is needed yet, and no milestone shows any progress. */
const isEmpty = (board: Board): boolean =>
  board.steps.some((step) => !step.done) &&
  board.needs.every(({ items }) => items.length === 0) &&
  board.rail.every((stop) => stop.mark === 'notStarted' && stop.share === 0);

function Running({ board }: { board: Board }) {
  return (
    <>
      <Rail stops={board.rail} />
      <NextUp steps={board.next ?? []} />
      <div className="columns five-seven">
        <WhereWeAre lines={board.where} />
        <Needs needs={board.needs} />
        <Brings measures={board.brings} />
        <Since since={board.since} />
      </div>
    </>
  );
}

/** The landing, the same for everyone: where we are, what is needed, what it brings, what changed. */
export function OverviewPage() {
  const view = useView<Board>('board');
  return (
    <View page="overview" view={view}>
      {(board) => (
        <>
          <LeadBlock lead={board.lead} reason={board.reason} why={board.why} large>
            {!isEmpty(board) && (
              <ul className="people">
                {board.people.map((person) => (
                  <PersonLine key={person.id} person={person} />
                ))}
              </ul>
            )}
          </LeadBlock>
          {isEmpty(board) ? <FirstSteps steps={board.steps} /> : <Running board={board} />}
        </>
      )}
    </View>
  );
}
