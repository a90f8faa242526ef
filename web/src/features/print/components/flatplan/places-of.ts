import type { FlatPageView, FlatplanView, PlacementView } from '@api/schemas';

export const everyPlace = (plan: FlatplanView): PlacementView[] => [...plan.tray, ...plan.pages.flatMap((page) => page.places)];

/** What is approved or at the press takes nothing more until it is returned. */
export const mayTake = (page: FlatPageView): boolean => page.state !== 'approved' && page.state !== 'sent';

export const titleOf = (place: PlacementView): string => place.piece?.title || place.label;
