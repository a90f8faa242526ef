import { call } from '@/lib/api/call';
import type { GeographyTakenView } from '@api/schemas';

export function takeMap(file: File, tileSet: string, source: string) {
  const form = new FormData();
  form.append('file', file);
  return call<GeographyTakenView>('/outlook/geographies', { method: 'POST', query: { tileSet, source }, form });
}
