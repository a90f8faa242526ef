import { useNavigate, useSearch } from '@tanstack/react-router';
import { today } from '@/lib/format/dates';
import type { PlanFilter } from '../api/get-plan';
import type { PlanMode } from './days';
import type { Grouping } from './group-stories';

interface PlanSearch extends PlanFilter {
  'che-do'?: PlanMode; ngay?: string; nhom?: Grouping; detai?: string; 'bien-ban'?: string; lop?: string;
}

const FILTERS = ['q', 'form', 'desk', 'person', 'section', 'state', 'priority'] as const;

/** What of the plan is looked at, read from the address and written to it. */
export function usePlanAddress() {
  const search: PlanSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const go = (changes: PlanSearch, replace = false) => void navigate({ to: '.', search: { ...search, ...changes }, replace });
  const filter: PlanFilter = Object.fromEntries(FILTERS.map((name) => [name, search[name]]));
  return {
    mode: search['che-do'] ?? ('ngay' as PlanMode),
    day: search.ngay ?? today(),
    grouping: search.nhom ?? ('tien-do' as Grouping),
    story: search.detai,
    minutes: search['bien-ban'] !== undefined,
    filter,
    narrowed: FILTERS.some((name) => search[name] !== undefined),
    go,
    show: (mode: PlanMode, day: string) => go({ 'che-do': mode, ngay: day }),
    open: (detai: string | undefined) => go({ detai }),
    clear: () => go(Object.fromEntries(FILTERS.map((name) => [name, undefined]))),
  };
}

export type PlanAddress = ReturnType<typeof usePlanAddress>;
