import type { MeasureShown } from '../../../playbook/contract/Value.ts';
import { valueWords } from '../../../playbook/words/tabValue.ts';
import { DataTable } from '../DataTable.tsx';
import { LeadBlock } from '../LeadBlock.tsx';
import { Surface } from '../Surface.tsx';

const { inside, measures: words } = valueWords;

/** What success is measured by: from where, to where, and how it is counted (P106). */
export function Measures({ measures }: { measures: MeasureShown[] }) {
  if (measures.length === 0) return <LeadBlock lead={{ text: words.none, late: '', after: '' }} reason={words.noneReason} why={[]} />;
  const rows = measures.map(({ id, name, value, from, how }) => ({ id, cells: [name, value || words.notYet, from, how] }));
  const { name, value, from, how } = words.heads;
  return (
    <>
      <LeadBlock lead={{ text: words.lead, late: '', after: '' }} reason={words.reason} why={[]} />
      <Surface title={inside.measures}>
        <DataTable label={inside.measures} heads={[name, value, from, how]} rows={rows} />
      </Surface>
    </>
  );
}
