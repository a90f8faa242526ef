import { useNavigate, useSearch } from '@tanstack/react-router';
import type { IssueFilter } from '../api/list-issues';

interface PrintSearch { tu?: string; den?: string; 'an-pham'?: string; state?: string; mo?: string }

/** Which issues are looked at, read from the address and written to it. */
export function usePrintAddress() {
  const search: PrintSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const go = (changes: PrintSearch) => void navigate({ to: '.', search: { ...search, ...changes } });
  const filter: IssueFilter = { from: search.tu, to: search.den, title: search['an-pham'], state: search.state };
  return {
    filter,
    opening: search.mo !== undefined,
    narrowed: Object.values(filter).some((value) => value !== undefined),
    go,
    clear: () => go({ tu: undefined, den: undefined, 'an-pham': undefined, state: undefined }),
  };
}

export type PrintAddress = ReturnType<typeof usePrintAddress>;
