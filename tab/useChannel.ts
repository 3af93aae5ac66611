import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ChannelRollouts } from '../playbook/contract/People.ts';
import { type Refused, read } from './api.ts';
import type { Host } from './teams.ts';

/** What a channel shows and who is in it; waits while the channel is unknown. */
export function useChannel(channel: Host['channel']): UseQueryResult<ChannelRollouts, Refused> {
  return useQuery<ChannelRollouts, Refused>({
    queryKey: ['channel', channel?.threadId],
    enabled: channel !== null,
    networkMode: 'always',
    retry: false,
    queryFn: () => {
      const asked = new URLSearchParams({ teamId: channel?.teamId ?? '', name: channel?.name ?? '' });
      return read(`/api/channels/${encodeURIComponent(channel?.threadId ?? '')}?${asked}`);
    },
  });
}
