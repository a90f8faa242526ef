import { call } from '@/lib/api/call';
import type { OpenedSourceView } from '@api/schemas';

export const openSource = (agencyId: string, id: string) =>
  call<OpenedSourceView>(`/agencies/${agencyId}/plan/sources/${id}`);
