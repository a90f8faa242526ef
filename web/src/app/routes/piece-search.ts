import { text } from './search-text';

const VIEWS = ['mine', 'queue', 'all'];
const SORTS = ['updated', '-updated', 'published', 'due', 'title'];

/** The whole piece list stands in its address, so that it can be sent, kept and gone back to. */
export function pieceSearch(search: Record<string, unknown>) {
  const view = text(search.view);
  const sort = text(search.sort);
  return {
    view: view !== undefined && VIEWS.includes(view) ? view : undefined,
    sort: sort !== undefined && SORTS.includes(sort) ? sort : undefined,
    state: text(search.state),
    section: text(search.section),
    q: text(search.q),
  };
}
