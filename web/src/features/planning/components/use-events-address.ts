import { useNavigate, useSearch } from '@tanstack/react-router';
import { today } from '@/lib/format/dates';
import type { PlanMode } from './days';

interface EventsSearch { 'che-do'?: PlanMode; ngay?: string; q?: string; sukien?: string }

/** What of the calendar is looked at, read from the address and written to it. */
export function useEventsAddress() {
  const search: EventsSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const go = (changes: EventsSearch, replace = false) => void navigate({ to: '.', search: { ...search, ...changes }, replace });
  return {
    mode: search['che-do'] ?? ('tuan' as PlanMode),
    day: search.ngay ?? today(),
    q: search.q,
    event: search.sukien,
    go,
    show: (mode: PlanMode, day: string) => go({ 'che-do': mode, ngay: day }),
    open: (sukien: string | undefined) => go({ sukien }),
  };
}
