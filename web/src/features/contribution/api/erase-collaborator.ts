import { call } from '@/lib/api/call';

export const eraseCollaborator = (agencyId: string, id: string) =>
  call<void>(`/agencies/${agencyId}/collaborators/${id}`, { method: 'DELETE' });
