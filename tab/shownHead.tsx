// The head stays while pages come and go, so its facts outlive the page that brought them.
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Head } from '../playbook/contract.ts';

interface ShownHead {
  head: Head | null;
  show: (head: Head) => void;
  /** What of the page is open alone, by name: it takes the page's place in the head. Null where the page itself is shown. */
  inside: string | null;
  showInside: (name: string | null) => void;
}

const ShownHeadContext = createContext<ShownHead>({ head: null, show: () => undefined, inside: null, showInside: () => undefined });

/** The newest head any page brought, and the way to bring one. */
export const useShownHead = (): ShownHead => useContext(ShownHeadContext);

/** Holds the head above the pages. */
export function ShownHeadProvider({ children }: { children: ReactNode }) {
  const [head, setHead] = useState<Head | null>(null);
  const [inside, setInside] = useState<string | null>(null);
  const shown = useMemo(() => ({ head, show: setHead, inside, showInside: setInside }), [head, inside]);
  return <ShownHeadContext value={shown}>{children}</ShownHeadContext>;
}
