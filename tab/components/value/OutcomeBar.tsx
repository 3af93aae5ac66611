import type { RoundShown } from '../../../playbook/contract/Value.ts';

interface Part {
  id: string;
  count: number;
}

/** A line of parts as wide as their counts; silent unless `label` says what it shows, since the words or a table beside it say the same. */
export function CountBar({ parts, label }: { parts: Part[]; label?: string }) {
  const shown = parts.filter(({ count }) => count > 0);
  if (shown.length === 0) return null;
  const spoken = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <span className="count-bar" {...spoken}>
      {shown.map(({ id, count }) => (
        <span key={id} className="count-part" data-part={id} style={{ flexGrow: count }} />
      ))}
    </span>
  );
}

/** How a round ended, as a small bar. */
export const OutcomeBar = ({ counts, label }: Pick<RoundShown, 'counts'> & { label?: string }) => (
  <CountBar parts={counts.map(({ outcome, count }) => ({ id: outcome, count }))} {...(label ? { label } : {})} />
);
