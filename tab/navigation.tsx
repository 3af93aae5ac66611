// Moving between pages: one address for each spot, the browser's history behind it.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { addressOf as addressIn, inTeamsOf, type Spot, spotOf } from './place.ts';

interface Navigation {
  rolloutId: string;
  spot: Spot;
  addressOf: (spot: Spot) => string;
  go: (spot: Spot) => void;
  /** Names another spot in the address without a step back to the one before. */
  stay: (spot: Spot) => void;
}

const NavigationContext = createContext<Navigation | null>(null);

/** The spot the reader is at, and the way to another. */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('useNavigation is called outside NavigationProvider');
  return navigation;
}

const depth = (): number => (history.state as { depth?: number } | null)?.depth ?? 0;

/** Goes back inside the tab; false when the reader is where they came in. */
export function goBack(): boolean {
  if (depth() === 0) return false;
  history.back();
  return true;
}

interface NavigationProps {
  rolloutId: string;
  /** The spot a Teams deep link asked for; it wins over the address once Teams has told it. */
  asked: Spot | null;
  children: ReactNode;
}

/** Keeps the spot in the address, so that back, forward and reload find it again. */
export function NavigationProvider({ rolloutId, asked, children }: NavigationProps) {
  const [spot, setSpot] = useState(() => spotOf(location.search));
  const [steps, setSteps] = useState(0);
  const [inTeams] = useState(() => inTeamsOf(location.search));
  const addressOf = useCallback((next: Spot) => addressIn(rolloutId, next, inTeams), [rolloutId, inTeams]);
  const askedFor = asked ? addressOf(asked) : null;

  useEffect(() => {
    if (!askedFor) return;
    history.replaceState({ depth: depth() }, '', askedFor);
    setSpot(spotOf(askedFor));
  }, [askedFor]);

  useEffect(() => {
    const returned = () => {
      setSpot(spotOf(location.search));
      setSteps((count) => count + 1);
    };
    addEventListener('popstate', returned);
    return () => removeEventListener('popstate', returned);
  }, []);

  const go = useCallback(
    (next: Spot) => {
      history.pushState({ depth: depth() + 1 }, '', addressOf(next));
      setSpot(next);
      setSteps((count) => count + 1);
    },
    [addressOf],
  );

  const stay = useCallback(
    (next: Spot) => {
      history.replaceState({ depth: depth() }, '', addressOf(next));
      setSpot(next);
    },
    [addressOf],
  );

  // A new page is read from its top, by eye and by screen reader; a milestone opened in place keeps the reader where they are.
  const shownPage = useRef(spot.page);
  useEffect(() => {
    const isNew = shownPage.current !== spot.page;
    shownPage.current = spot.page;
    if (!isNew || steps === 0) return;
    scrollTo(0, 0);
    document.getElementById('page-title')?.focus({ preventScroll: true });
  }, [spot.page, steps]);

  const navigation = useMemo(() => ({ rolloutId, spot, go, stay, addressOf }), [rolloutId, spot, go, stay, addressOf]);
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

interface ElsewhereProps {
  rolloutId: string;
  children: ReactNode;
}

/** What is done here belongs to a rollout whose pages stand in another tab: nothing here leads from page to page. */
export function ElsewhereProvider({ rolloutId, children }: ElsewhereProps) {
  const navigation = useMemo(
    () => ({
      rolloutId,
      spot: { page: 'overview' } as const,
      go: nowhere,
      stay: nowhere,
      addressOf: (spot: Spot) => addressIn(rolloutId, spot),
    }),
    [rolloutId],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

const nowhere = (): void => {};
