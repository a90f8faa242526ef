import { call } from '@/lib/api/call';
import type { ReleaseView } from '@api/schemas';

const ANSWER_WITHIN_MS = 300_000;

export const attachFile = (authorityId: string, id: string, file: File) => {
  const form = new FormData();
  form.append('file', file);
  return call<ReleaseView>(`/authorities/${authorityId}/releases/${id}/attachments`, { method: 'POST', form, answerWithinMs: ANSWER_WITHIN_MS });
};
