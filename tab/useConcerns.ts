import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ConcernShown, Mine } from '../playbook/contract/People.ts';
import { type Refused, read } from './api.ts';
import { useNavigation } from './navigation.tsx';

/** What waits for one reader is looked for in all their rollouts: less often than at one page. */
const LOOK_EVERY_MS = 60_000;

/** The private concerns of this rollout that the reader raised or that were raised with them (P56). */
export function useConcerns(): UseQueryResult<ConcernShown[], Refused> {
  const { rolloutId } = useNavigation();
  return useQuery<ConcernShown[], Refused>({
    queryKey: [rolloutId, 'concerns'],
    queryFn: async () => (await read<Mine>('/api/me')).rollouts.find((one) => one.rolloutId === rolloutId)?.concerns ?? [],
    refetchInterval: LOOK_EVERY_MS,
    refetchOnWindowFocus: 'always',
    networkMode: 'always',
    retry: false,
  });
}
