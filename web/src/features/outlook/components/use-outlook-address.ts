import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Asked } from '../api/asked';

export interface OutlookSearch extends Asked { indicator?: string; block?: string; state?: string; view?: string }

/** What is looked at stands in the address, so that it can be sent to somebody. */
export function useOutlookAddress() {
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as OutlookSearch;
  const { programme, period, scope, knownOn } = search;
  const asked = useMemo<Asked>(() => ({ programme, period, scope, knownOn }), [programme, period, scope, knownOn]);
  const go = (change: Partial<OutlookSearch>) =>
    void navigate({ to: '.', search: (before: Record<string, unknown>) => ({ ...before, ...change }) });
  return { asked, search, go };
}

/** The part of the address that goes along to another screen. */
export function along(asked: Asked, more: Record<string, string | undefined> = {}): string {
  const given = Object.entries({ ...asked, ...more }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}
