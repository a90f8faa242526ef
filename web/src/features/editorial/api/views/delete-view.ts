import { call } from '@/lib/api/call';

export const deleteView = (agencyId: string, id: string) =>
  call<undefined>(`/agencies/${agencyId}/piece-views/${id}`, { method: 'DELETE' });
