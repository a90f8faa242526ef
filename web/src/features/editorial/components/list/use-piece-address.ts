import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useAgency } from '@/lib/session/use-session';
import { firstViewQuery } from '../../api/get-first-view';
import type { PieceFilter } from '../../api/list-pieces';
import { viewsQuery } from '../../api/views/list-views';

export type Layout = 'list' | 'board' | 'queue';
export interface PieceSearch extends PieceFilter { layout?: Layout; by?: string; outDays?: string; piece?: string }

const FILTERS = ['q', 'state', 'step', 'section', 'form', 'urgency', 'owner', 'holder', 'desk', 'from', 'to', 'late'] as const;

/** What of the pieces is looked at, read from the address and written to it. Without an address, what this person opens with. */
export function usePieceAddress() {
  const agency = useAgency();
  const asked: PieceSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const bare = Object.values(asked).every((value) => value === undefined);
  const views = useQuery(viewsQuery(agency.id));
  const chosen = bare ? views.data?.items.find((one) => one.opensFirst) : undefined;
  const start = useQuery({ ...firstViewQuery(agency.id), enabled: asked.view === undefined });
  const opened: PieceSearch = chosen ? fromText(chosen.search) : asked;
  const view = opened.view ?? (chosen ? 'all' : (start.data ?? (start.isError ? 'mine' : undefined)));
  const search: PieceSearch = { ...opened, view };
  const layout: Layout = search.layout ?? 'list';
  const filter: PieceFilter = Object.fromEntries(['view', 'sort', 'workflow', ...FILTERS].map((name) => [name, search[name as keyof PieceSearch]]));
  const go = (changes: PieceSearch, replace = false) => void navigate({ to: '.', search: { ...search, ...changes }, replace });
  return {
    search,
    filter,
    layout,
    by: search.by ?? 'state',
    ready: view !== undefined && !(bare && views.isPending),
    narrowed: FILTERS.some((name) => search[name] !== undefined) || (search.workflow !== undefined && layout !== 'board'),
    count: FILTERS.filter((name) => name !== 'q' && name !== 'state' && name !== 'section' && search[name] !== undefined).length,
    go,
    open: (text: string) => void navigate({ to: '.', search: fromText(text) }),
    clear: () => go({ ...Object.fromEntries(FILTERS.map((name) => [name, undefined])), ...(layout === 'board' ? {} : { workflow: undefined }) }),
  };
}

export type PieceAddress = ReturnType<typeof usePieceAddress>;

export const fromText = (text: string): PieceSearch => Object.fromEntries(new URLSearchParams(text));

/** The address as it is kept: without what belongs to the moment. */
export function toText(search: PieceSearch): string {
  const kept = Object.entries(search).filter(([name, value]) => value !== undefined && name !== 'piece') as [string, string][];
  return new URLSearchParams(kept.sort(([one], [other]) => one.localeCompare(other))).toString();
}
