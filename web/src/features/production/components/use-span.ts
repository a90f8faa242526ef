import { useNavigate, useSearch } from '@tanstack/react-router';
import { today } from '@/lib/format/dates';
import type { Asked } from '../api/get-records';

interface FigureSearch { tu?: string; den?: string; ban?: string; xem?: string; loai?: string; nguoi?: string; buoc?: string; ngay?: string }

const USUAL_DAYS = 30;

export function daysBefore(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - days);
  return at.toISOString().slice(0, 10);
}

/** Which days and which desk are looked at, and which figure is open; all of it stands in the address. */
export function useSpan() {
  const search: FigureSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const go = (changes: FigureSearch) => void navigate({ to: '.', search: { ...search, ...changes } });
  const to = search.den ?? today();
  const span = { from: search.tu ?? daysBefore(to, USUAL_DAYS - 1), to, desk: search.ban };
  const asked: Asked | null = search.xem
    ? { ...span, ...(search.ngay ? { from: search.ngay, to: search.ngay } : {}), kind: search.xem, form: search.loai, person: search.nguoi, state: search.buoc }
    : null;
  return {
    span,
    asked,
    days: (from: string, until: string) => go({ tu: from, den: until }),
    desk: (ban: string | undefined) => go({ ban }),
    open: (xem: string, more: Omit<FigureSearch, 'xem' | 'tu' | 'den' | 'ban'> = {}) =>
      go({ loai: undefined, nguoi: undefined, buoc: undefined, ngay: undefined, ...more, xem }),
    close: () => go({ xem: undefined, loai: undefined, nguoi: undefined, buoc: undefined, ngay: undefined }),
  };
}

export type SpanAddress = ReturnType<typeof useSpan>;
