import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Mine } from '../playbook/contract/People.ts';
import { MINE } from './act.tsx';
import { type Refused, read } from './api.ts';

/** All rollouts of one reader are looked at less often than one page. */
const LOOK_EVERY_MS = 60_000;

/** What waits for the reader, over all their rollouts. */
export function useMine(isReady: boolean): UseQueryResult<Mine, Refused> {
  return useQuery<Mine, Refused>({
    queryKey: [MINE],
    enabled: isReady,
    queryFn: () => read<Mine>('/api/me'),
    refetchInterval: LOOK_EVERY_MS,
    refetchOnWindowFocus: 'always',
    networkMode: 'always',
    retry: (failures, refused) => failures < 1 && !(refused.status >= 400 && refused.status < 500),
    retryDelay: 500,
  });
}
