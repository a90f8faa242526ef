import { call } from '@/lib/api/call';
import type { ResponsibleRequest, ResponsiblesView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const responsiblesQuery = (programme: string) =>
  queryOptions({
    queryKey: ['collection', 'responsible', programme],
    queryFn: ({ signal }) => call<ResponsiblesView>(`/collection/programmes/${programme}/responsible`, { signal }),
  });

export const nameResponsible = (programme: string, wish: ResponsibleRequest) =>
  call<ResponsiblesView>(`/collection/programmes/${programme}/responsible`, { method: 'POST', body: wish });
