import { call } from '@/lib/api/call';
import type { CheckLevel, CheckSettingsView } from '@api/schemas';

export const chooseLevel = (agencyId: string, check: string, level: CheckLevel) =>
  call<CheckSettingsView>(`/agencies/${agencyId}/check-settings/${check}`, { method: 'PUT', body: { level } });
