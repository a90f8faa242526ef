import { call } from '@/lib/api/call';
import type { BookTakenView } from '@api/schemas';

export interface Wish { file: File; validFrom: string | null; reason: string; confirmed: boolean }

export function takeInProgramme({ file, validFrom, reason, confirmed }: Wish, dryRun: boolean) {
  const form = new FormData();
  form.append('file', file);
  return call<BookTakenView>('/strategy/programmes', { method: 'POST', query: { dryRun, validFrom: validFrom ?? undefined, reason: reason || undefined, confirmed }, form });
}
