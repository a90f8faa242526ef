import { call } from '@/lib/api/call';
import type { NewSectionRequest, SectionView } from '@api/schemas';

export const addSection = (agencyId: string, request: NewSectionRequest) =>
  call<SectionView>(`/agencies/${agencyId}/sections`, { method: 'POST', body: request });
