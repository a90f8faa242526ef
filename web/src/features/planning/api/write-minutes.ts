import { call } from '@/lib/api/call';
import type { MeetingView, MinutesRequest } from '@api/schemas';

export const writeMinutes = (agencyId: string, day: string, request: MinutesRequest) =>
  call<MeetingView>(`/agencies/${agencyId}/plan/meetings/${day}`, { method: 'PUT', body: request });
