import { call } from '@/lib/api/call';
import type { SectionChangeRequest, SectionView } from '@api/schemas';

export const changeSection = (agencyId: string, id: string, request: SectionChangeRequest) =>
  call<SectionView>(`/agencies/${agencyId}/sections/${id}`, { method: 'PATCH', body: request });
