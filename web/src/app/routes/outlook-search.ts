import { text } from './search-text';

/** What of the Strategy is looked at. */
export const outlookSearch = (search: Record<string, unknown>) => ({
  programme: text(search.programme), period: text(search.period), scope: text(search.scope), knownOn: text(search.knownOn),
  indicator: text(search.indicator), block: text(search.block), state: text(search.state), view: text(search.view),
});
