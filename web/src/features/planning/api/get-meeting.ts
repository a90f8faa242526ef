import { call } from '@/lib/api/call';
import type { MeetingView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const meetingQuery = (agencyId: string, day: string) =>
  queryOptions({
    queryKey: ['plan', agencyId, 'meeting', day],
    queryFn: ({ signal }) => call<MeetingView>(`/agencies/${agencyId}/plan/meetings/${day}`, { signal }),
  });
