import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { CommentState } from '@api/schemas';

interface Address { panel?: string; comment?: string; comments?: string }

/** Which comments are shown stands in the address, so that a notification leads to the very conversation. */
export function useCommentsAddress() {
  const search = useSearch({ strict: false }) as Address;
  const navigate = useNavigate();
  return useMemo(() => {
    const go = (changes: Address) =>
      void navigate({ to: '.', search: ((before: object) => ({ ...before, ...changes })) as never, replace: true, resetScroll: false });
    return {
      opened: search.panel === 'comments',
      chosen: search.comment ?? null,
      state: (search.comments === 'resolved' ? 'resolved' : 'open') as CommentState,
      open: () => go({ panel: 'comments' }),
      close: () => go({ panel: undefined, comment: undefined, comments: undefined }),
      choose: (id: string | null, open: boolean) => go(open ? { comment: id ?? undefined, panel: 'comments' } : { comment: id ?? undefined }),
      show: (state: CommentState) => go({ comments: state === 'open' ? undefined : state, comment: undefined }),
    };
  }, [navigate, search.panel, search.comment, search.comments]);
}
