import { call } from '@/lib/api/call';
import type { PressAnswerRequest, PressRequestView } from '@api/schemas';

export const answerRequest = (authorityId: string, id: string, request: PressAnswerRequest) =>
  call<PressRequestView>(`/authorities/${authorityId}/press-requests/${id}/acts`, { method: 'POST', body: request });
