import { apiUrl, call } from '@/lib/api/call';
import type { PrintPackageView } from '@api/schemas';

export const cancelPackage = (agencyId: string, id: string) =>
  call<PrintPackageView>(`/agencies/${agencyId}/print/packages/${id}/cancel`, { method: 'POST', body: {} });

export const packageFileUrl = (agencyId: string, id: string) => apiUrl(`/agencies/${agencyId}/print/packages/${id}/file`);
