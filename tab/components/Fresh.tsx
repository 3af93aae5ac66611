import type { ReactNode } from 'react';
import { useFresh } from '../fresh.ts';

interface FreshProps {
  as?: 'li' | 'div' | 'tr';
  /** What the row says; the row fades in when it changes. */
  content: string;
  className?: string;
  id?: string;
  children: ReactNode;
}

/** A row that fades in once when what it says has changed. */
export function Fresh({ as: Row = 'li', content, className = '', id, children }: FreshProps) {
  const fresh = useFresh(content);
  return (
    <Row className={`${className} ${fresh}`} id={id}>
      {children}
    </Row>
  );
}
