import { apiUrl, call } from '@/lib/api/call';
import type { RegistryImportView } from '@api/schemas';

const ANSWER_WITHIN_MS = 300_000;

export function importRegistry(file: File, dryRun: boolean) {
  const form = new FormData();
  form.append('file', file);
  return call<RegistryImportView>('/organizations/registry', { method: 'POST', query: { dryRun }, form, answerWithinMs: ANSWER_WITHIN_MS });
}

export const registryUrl = (format: 'xlsx' | 'csv', asOf: string | undefined) => apiUrl(`/organizations/registry.${format}`, { asOf });
