import { call } from '@/lib/api/call';
import type { NoticeChoicesView } from '@api/schemas';

export const subscribeBrowser = (browser: { endpoint: string; publicKey: string; auth: string; name: string }) =>
  call<NoticeChoicesView>('/me/notice-choices/browsers', { method: 'POST', body: browser });
