import { useState, type DragEvent, type ReactNode } from 'react';
import type { FlatPageView } from '@api/schemas';
import { useFlatplanDesk } from './flatplan-desk';
import { everyPlace, mayTake } from './places-of';

export const PLACE_DRAGGED = 'application/x-hoitu-place';

interface Props { page: FlatPageView | null; className?: string; children: ReactNode; 'data-state'?: string; 'data-late'?: boolean }

/** A page, or the tray, on which a place can be dropped. From the keyboard the place's menu does the same. */
export function DropPage({ page, children, ...rest }: Props) {
  const { plan, acts, mayFill } = useFlatplanDesk();
  const [over, setOver] = useState(false);
  const open = mayFill && (page === null || mayTake(page));
  const allow = (event: DragEvent) => {
    if (!open || !event.dataTransfer.types.includes(PLACE_DRAGGED)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const place = everyPlace(plan).find((one) => one.id === event.dataTransfer.getData(PLACE_DRAGGED));
    if (!place || !open) return;
    event.preventDefault();
    if (place.pageId !== (page?.id ?? null)) acts.move(place, page?.id ?? null);
  };
  return (
    <section {...rest} data-over={over || undefined} onDragOver={allow} onDragLeave={() => setOver(false)} onDrop={drop}>
      {children}
    </section>
  );
}
