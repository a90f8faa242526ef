import { call } from '@/lib/api/call';
import type { EditionsView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const editionsQuery = (code: string) =>
  queryOptions({
    queryKey: ['strategy', 'editions', code],
    queryFn: ({ signal }) => call<EditionsView>(`/strategy/programmes/${code}/editions`, { signal }),
  });
