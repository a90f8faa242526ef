import type { FlatPageView } from '@api/schemas';

export interface Spread { key: string; pages: FlatPageView[] }

/** Pages as they lie open: the first alone, then two by two, what is left over alone. */
export function spreadsOf(pages: FlatPageView[]): Spread[] {
  const spreads: Spread[] = [];
  let next = 0;
  while (next < pages.length) {
    const open = pages.slice(next, next + (next === 0 ? 1 : 2));
    spreads.push({ key: open.map((one) => one.id).join(), pages: open });
    next += open.length;
  }
  return spreads;
}
