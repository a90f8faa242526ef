import { call } from '@/lib/api/call';
import type { CallLinkView } from '@api/schemas';

export interface LinkWish { title: string; guidance: string; sectionId: string | null; days: number; mostUses: number }

export const makeLink = (agencyId: string, wish: LinkWish) =>
  call<CallLinkView>(`/agencies/${agencyId}/contribution-links`, { method: 'POST', body: wish });
