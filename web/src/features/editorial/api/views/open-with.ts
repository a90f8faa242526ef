import { call } from '@/lib/api/call';

export const openWith = (agencyId: string, viewId: string | null) =>
  call<undefined>(`/agencies/${agencyId}/piece-views/first`, { method: 'PUT', body: { viewId } });
