import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Head } from '../playbook/contract.ts';
import { type Refused, read } from './api.ts';
import { useNavigation } from './navigation.tsx';
import { viewPath } from './viewPath.ts';

/** Another person's change shows within 20 s: 15 between two looks, the rest for the way. */
export const LOOK_EVERY_MS = 15_000;

/** A view of the rollout, looked at again every 15 s while the page is visible and whenever it gets the focus. */
export function useView<View extends { head: Head }>(kind: string): UseQueryResult<View, Refused> {
  const { rolloutId } = useNavigation();
  return useQuery<View, Refused>({
    queryKey: [rolloutId, kind],
    queryFn: () => read<View>(viewPath(rolloutId, kind)),
    refetchInterval: LOOK_EVERY_MS,
    refetchOnWindowFocus: 'always',
    networkMode: 'always',
    retry: (failures, refused) => failures < 1 && !(refused.status >= 400 && refused.status < 500),
    retryDelay: 500,
  });
}
