import { call } from '@/lib/api/call';
import type { DeclaredView } from '@api/schemas';
import type { Span } from './evidence-address';

export interface DeclarationWish {
  verdict: string; part: string; whole: string; explanation: string; documentNumber: string;
  documentDate: string | null; documentIssuer: string; file: File | null;
}

export function declareIndicator(unit: string, programme: string, indicator: string, span: Span, wish: DeclarationWish) {
  const form = new FormData();
  const { file, ...fields } = wish;
  Object.entries({ ...span, ...fields }).forEach(([name, value]) => value && form.append(name, value));
  if (file) form.append('file', file);
  return call<DeclaredView>(`/agencies/${unit}/indicators/${programme}/${indicator}/declarations`, { method: 'POST', form, answerWithinMs: 120_000 });
}
