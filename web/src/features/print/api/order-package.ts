import { call } from '@/lib/api/call';
import type { PrintPackageView } from '@api/schemas';

export const orderPackage = (agencyId: string, issueId: string, pageId: string | null) =>
  call<PrintPackageView>(`/agencies/${agencyId}/print/issues/${issueId}/packages`, { method: 'POST', body: { pageId } });
