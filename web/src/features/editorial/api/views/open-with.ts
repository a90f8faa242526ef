import { call } from '@/lib/api/call';

export const openWith = (agencyId: string, viewId: string | null) =>
  call<void>(`/agencies/${agencyId}/piece-views/first`, { method: 'PUT', body: { viewId } });
