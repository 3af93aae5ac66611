import type { ReactNode } from 'react';
import type { ReportShown, TeamRow } from '../../playbook/contract/Status.ts';
import { capital } from '../../playbook/words/counts.ts';
import { commas, sentence as ended, quoted } from '../../playbook/words/joints.ts';
import { statusWords as words } from '../../playbook/words/tabStatus.ts';
import { cellParts } from '../cellParts.ts';

/** Pixels from the left and the top of the map. */
export interface TipPlace {
  left: number;
  top: number;
}

/** What stands over the map while a cell is pointed at. */
export function HeatTip({ id, at, children }: { id: string; at: TipPlace; children: ReactNode }) {
  return (
    <div className="heat-tip" role="tooltip" id={id} style={{ left: at.left, top: at.top }}>
      {children}
    </div>
  );
}

/** The sentence of a cell, with the words of its report where the day is still at hand. */
export function CellTip({ sentence, team, report }: { sentence: string; team: string; report: ReportShown | undefined }) {
  const { head, said } = cellParts(sentence, team);
  const by = commas([report?.person?.name, report?.time]);
  return (
    <>
      <p className="strong">{head}</p>
      {said && <p>{ended(capital(said))}</p>}
      {report?.text && <p className="explains breakable">{quoted(report.text)}</p>}
      {report?.text && by && <p className="dates">{by}</p>}
    </>
  );
}

/** Who speaks for a team, who stands in, and when it is asked (P76, P77). */
export function TeamTip({ team: { name, representative, deputy, cadence } }: { team: TeamRow }) {
  return (
    <>
      <p className="strong">{name}</p>
      <p>{representative ? words.speaks(representative.name) : words.nobody}</p>
      {deputy && <p>{deputy}</p>}
      {cadence && <p className="explains">{words.asked(cadence)}</p>}
    </>
  );
}
