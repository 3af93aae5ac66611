import type { UseQueryResult } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import type { Head } from '../../playbook/contract.ts';
import type { Refused } from '../api.ts';
import { SettledContext } from '../fresh.ts';
import type { PageName } from '../place.ts';
import { rememberTitle } from '../remembered.ts';
import { useShownHead } from '../shownHead.tsx';
import { Bones } from './Bones.tsx';
import { SignInTrouble } from './SignInTrouble.tsx';
import { Sorry } from './Sorry.tsx';

const ProblemBar = lazy(async () => ({ default: (await import('./ProblemBar.tsx')).ProblemBar }));
const NoticeBar = lazy(async () => ({ default: (await import('./NoticeBar.tsx')).NoticeBar }));

interface ViewProps<Shown extends { head: Head }> {
  page: PageName;
  view: UseQueryResult<Shown, Refused>;
  children: (shown: Shown) => ReactNode;
}

/** A page in each of its states: loading, refused, out of reach, last known, and as it should be. */
export function View<Shown extends { head: Head }>({ page, view, children }: ViewProps<Shown>) {
  const { data, error, refetch } = view;
  const { show } = useShownHead();
  const settled = useRef(false);
  useEffect(() => {
    if (!data) return;
    show(data.head);
    rememberTitle(data.head.rolloutId, data.head);
    settled.current = true;
  }, [data, show]);

  const retry = () => void refetch();
  if (error?.status === 403) return <Sorry kind="notAllowed" detail={error.message} />;
  if (error?.status === 404) return <Sorry kind="missing" detail={error.message} />;
  if (!data && error?.status === 401) return <SignInTrouble why={error.refusal} onRetry={retry} />;
  if (!data && error) return <Sorry kind="pageTitle" onRetry={retry} />;
  if (!data) return <Bones page={page} />;
  return (
    <SettledContext value={settled}>
      <Suspense fallback={null}>
        {error && <ProblemBar knewAt={view.dataUpdatedAt} onRetry={retry} />}
        {data.head.notice && <NoticeBar notice={data.head.notice} actions={data.head.actions} />}
      </Suspense>
      {children(data)}
    </SettledContext>
  );
}
