import { call } from '@/lib/api/call';

export const deleteView = (agencyId: string, id: string) =>
  call<void>(`/agencies/${agencyId}/piece-views/${id}`, { method: 'DELETE' });
