import { useQuery } from '@tanstack/react-query';
import type { MilestoneView } from '../playbook/contract/Milestone.ts';
import { type Refused, read } from './api.ts';
import { useNavigation } from './navigation.tsx';
import { LOOK_EVERY_MS } from './useView.ts';

/** All of one milestone: the one that came with the plan without asking again, any other by a request of its own; null asks for none. */
export function useMilestone(id: string | null, open: MilestoneView | null) {
  const { rolloutId } = useNavigation();
  const isHere = id === null || id === open?.id;
  const asked = useQuery<MilestoneView, Refused>({
    queryKey: [rolloutId, 'milestone', id],
    queryFn: () => read<MilestoneView>(`/api/rollouts/${encodeURIComponent(rolloutId)}/milestones/${encodeURIComponent(id ?? '')}`),
    enabled: !isHere,
    refetchInterval: LOOK_EVERY_MS,
    refetchOnWindowFocus: 'always',
    networkMode: 'always',
    retry: (failures, refused) => failures < 1 && !(refused.status >= 400 && refused.status < 500),
    retryDelay: 500,
  });
  return {
    milestone: isHere ? (id === null ? null : open) : (asked.data ?? null),
    error: isHere || asked.data ? null : asked.error,
    retry: () => void asked.refetch(),
  };
}
