import { call } from '@/lib/api/call';

/** @param leftToSecretariat that open work stays behind was said in so many words */
export const withdrawRole = (agencyId: string, personId: string, grantId: string, leftToSecretariat = false) =>
  call<void>(`/agencies/${agencyId}/people/${personId}/roles/${grantId}`, { method: 'DELETE', query: { leftToSecretariat: leftToSecretariat || undefined } });
