import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useLiveHints } from './use-live-hints';

/** Keeps what a screen shows in step: asks again for these queries when something of these kinds changed. */
export function useLiveQueries(agencyId: string, kinds: readonly string[], keys: readonly QueryKey[]): void {
  const client = useQueryClient();
  useLiveHints(agencyId, kinds, () => {
    for (const queryKey of keys) void client.invalidateQueries({ queryKey });
  });
}
