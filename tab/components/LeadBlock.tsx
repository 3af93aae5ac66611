import type { ReactNode } from 'react';
import type { Change } from '../../playbook/contract/Change.ts';
import type { Lead } from '../../playbook/contract.ts';
import { Why } from './Why.tsx';

interface LeadBlockProps {
  lead: Lead;
  reason: string;
  why: Change[];
  /** The overview's lead is a size larger than the others. */
  large?: boolean;
  children?: ReactNode;
}

/** The answer first, its late part in the warning colour, then one line of reason. */
export function LeadBlock({ lead, reason, why, large = false, children }: LeadBlockProps) {
  const said = `${lead.text}${lead.late}${lead.after}`;
  return (
    <div className={`lead-block ${large ? 'large' : ''}`}>
      <div className="lead-words">
        <p className={large ? 'lead' : 'lead small'}>
          {lead.text}
          {lead.late && <span className="late">{lead.late}</span>}
          {lead.after}
        </p>
        <p className="reason">
          {reason} <Why of={said} why={why} inline />
        </p>
      </div>
      {children}
    </div>
  );
}
