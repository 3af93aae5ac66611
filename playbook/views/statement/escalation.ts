import { chainRoles, stepMinutes } from '../../clock/issueChain.ts';
import { nameOf } from '../../journal/nameOf.ts';
import { sectionPieces } from './ownWords.ts';
import type { Piece } from './StatementRecord.ts';
import type { Writing } from './Writing.ts';

/** Whom a red issue goes to, and after how long (P26). */
export function escalation(writing: Writing): Piece[] {
  const { looking, speaking, w } = writing;
  const { rollout, people } = looking;
  const chain = chainRoles.red.flatMap((role) => {
    const [holder] = rollout.holders[role] ?? [];
    const title = rollout.roles.find(({ id }) => id === role)?.title ?? '';
    return holder ? [speaking.say.joints.commas([nameOf(people, holder), title])] : [];
  });
  const rows = chain.map((who, at) => [String(at + 1), who, w.escalation.at(at * stepMinutes)]);
  return [
    { is: 'text', text: w.escalation.red },
    ...(rows.length ? [{ is: 'table' as const, shares: [1, 5, 4], rows: [[...w.escalation.columns], ...rows] }] : []),
    ...sectionPieces(writing, 'escalation'),
  ];
}
