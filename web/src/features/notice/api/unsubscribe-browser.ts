import { call } from '@/lib/api/call';
import type { NoticeChoicesView } from '@api/schemas';

export const unsubscribeBrowser = (id: string) =>
  call<NoticeChoicesView>(`/me/notice-choices/browsers/${id}`, { method: 'DELETE' });
