import { call } from '@/lib/api/call';
import type { AllHeadsView } from '@api/schemas';

export const nameHeads = (agencyId: string, deskId: string, personIds: string[]) =>
  call<AllHeadsView>(`/agencies/${agencyId}/production/desk-heads/${deskId}`, { method: 'PUT', body: { personIds } });
