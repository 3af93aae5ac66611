// The head stays while pages come and go, so its facts outlive the page that brought them.
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Head } from '../playbook/contract.ts';

interface ShownHead {
  head: Head | null;
  show: (head: Head) => void;
}

const ShownHeadContext = createContext<ShownHead>({ head: null, show: () => undefined });

/** The newest head any page brought, and the way to bring one. */
export const useShownHead = (): ShownHead => useContext(ShownHeadContext);

/** Holds the head above the pages. */
export function ShownHeadProvider({ children }: { children: ReactNode }) {
  const [head, setHead] = useState<Head | null>(null);
  const shown = useMemo(() => ({ head, show: setHead }), [head]);
  return <ShownHeadContext value={shown}>{children}</ShownHeadContext>;
}
