import type { ReactNode } from 'react';
import type { PersonShown } from '../../playbook/contract.ts';
import { Face } from './Face.tsx';

/** A person: face, name, and what they are here. */
export function PersonLine({ person, children }: { person: PersonShown; children?: ReactNode }) {
  return (
    <li className="person-line">
      <Face name={person.name} size={36} />
      <span className="row-words">
        <span className="strong">{person.name}</span>
        <span className="caption">{person.line}</span>
      </span>
      {children}
    </li>
  );
}
