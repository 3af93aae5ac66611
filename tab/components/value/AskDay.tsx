import type { BenefitShown } from '../../../playbook/contract/Value.ts';
import { Mark } from '../Mark.tsx';

/** By when a benefit needs its one thing; a day that has gone by is marked late (P101). */
export function AskDay({ ask: { when, late } }: Pick<BenefitShown, 'ask'>) {
  if (!when) return null;
  if (!late) return <span className="caption">{when}</span>;
  return (
    <span className="state caption">
      <Mark mark="late" spoken />
      <span className="late">{when}</span>
    </span>
  );
}
