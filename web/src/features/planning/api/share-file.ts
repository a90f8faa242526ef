import { call } from '@/lib/api/call';
import type { SharedView } from '@api/schemas';

const SENT_WITHIN_MS = 300_000;

export function shareFile(agencyId: string, story: string, file: File): Promise<SharedView> {
  const form = new FormData();
  form.append('file', file);
  return call<SharedView>(`/agencies/${agencyId}/plan/stories/${story}/room/files`, { method: 'POST', form, answerWithinMs: SENT_WITHIN_MS });
}
