import { call } from '@/lib/api/call';

export const readNotifications = (which: { ids: string[] } | { all: true }) =>
  call<void>('/me/notifications/read', { method: 'POST', body: which });
