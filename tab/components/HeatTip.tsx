import type { ReportShown } from '../../playbook/contract/Status.ts';

interface HeatTipProps {
  id: string;
  sentence: string;
  /** The day's report, where it is still at hand. */
  report: ReportShown | undefined;
  /** Pixels from the left and the top of the map. */
  at: { left: number; top: number };
}

const firstUpper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The sentence of a cell, with the words of its report. */
export function HeatTip({ id, sentence, report, at }: HeatTipProps) {
  const [head, ...rest] = sentence.split(': ');
  const said = rest.join(': ');
  const by = [report?.person?.name, report?.time].filter(Boolean).join(', ');
  return (
    <div className="heat-tip" role="tooltip" id={id} style={at}>
      <p className="strong">{head}</p>
      {said && <p>{firstUpper(said)}.</p>}
      {report?.text && <p className="explains breakable">“{report.text}”</p>}
      {report?.text && by && <p className="dates">{by}</p>}
    </div>
  );
}
