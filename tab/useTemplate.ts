import { useQuery } from '@tanstack/react-query';
import type { TemplateBrings, TemplateRead } from '../playbook/contract/Templates.ts';
import { read } from './api.ts';

/** What a template that comes with Milepost brings; null while it is on its way, and for none. */
export function useTemplate(id: string | null): TemplateBrings | null {
  const found = useQuery({
    queryKey: ['template', id],
    queryFn: () => read<TemplateRead>(`/api/templates/${encodeURIComponent(id ?? '')}`),
    enabled: Boolean(id),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return found.data?.brings ?? null;
}
