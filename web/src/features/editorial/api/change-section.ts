import { call } from '@/lib/api/call';
import type { SectionRequest, SectionView } from '@api/schemas';

export const changeSection = (agencyId: string, id: string, request: SectionRequest) =>
  call<SectionView>(`/agencies/${agencyId}/sections/${id}`, { method: 'PATCH', body: request });
