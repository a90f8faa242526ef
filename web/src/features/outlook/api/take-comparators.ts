import { call } from '@/lib/api/call';
import type { ComparatorsTakenView } from '@api/schemas';

export function takeComparators(programme: string, file: File) {
  const form = new FormData();
  form.append('file', file);
  return call<ComparatorsTakenView>(`/outlook/comparators/${programme}`, { method: 'POST', form });
}
