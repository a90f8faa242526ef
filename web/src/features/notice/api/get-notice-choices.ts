import { call } from '@/lib/api/call';
import type { NoticeChoicesView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const noticeChoicesQuery = queryOptions({
  queryKey: ['notice-choices'],
  queryFn: ({ signal }) => call<NoticeChoicesView>('/me/notice-choices', { signal }),
});
