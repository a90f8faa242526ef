import { call } from '@/lib/api/call';
import type { ImportKind, ImportView } from '@api/schemas';

/** Big exports over slow lines: the upload may take as long as it needs. */
const ANSWER_WITHIN_MS = 3_600_000;

export function beginImport(agencyId: string, kind: ImportKind, source: { file: File } | { url: string }, idempotencyKey: string) {
  const form = new FormData();
  form.append('kind', kind);
  if ('file' in source) form.append('file', source.file);
  else form.append('url', source.url);
  return call<ImportView>(`/agencies/${agencyId}/imports`, { method: 'POST', form, idempotencyKey, answerWithinMs: ANSWER_WITHIN_MS });
}
