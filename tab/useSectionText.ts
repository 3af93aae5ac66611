import { useQuery } from '@tanstack/react-query';
import type { SectionText } from '../playbook/contract/Playbook.ts';
import { type Refused, read } from './api.ts';
import { useNavigation } from './navigation.tsx';

/** The text of one version of a section, which never changes; null asks for none. */
export function useSectionText(section: string, version: number | null) {
  const { rolloutId } = useNavigation();
  return useQuery<SectionText, Refused>({
    queryKey: ['section text', rolloutId, section, version],
    queryFn: () =>
      read<SectionText>(`/api/rollouts/${encodeURIComponent(rolloutId)}/sections/${encodeURIComponent(section)}/versions/${version}`),
    enabled: version !== null,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: 1,
    retryDelay: 500,
  });
}
