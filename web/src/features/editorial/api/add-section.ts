import { call } from '@/lib/api/call';
import type { SectionRequest, SectionView } from '@api/schemas';

export const addSection = (agencyId: string, request: SectionRequest) =>
  call<SectionView>(`/agencies/${agencyId}/sections`, { method: 'POST', body: request });
