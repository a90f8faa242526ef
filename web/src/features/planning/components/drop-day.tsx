import { useState, type DragEvent, type ReactNode } from 'react';
import { usePlanDesk } from './plan-desk';

export const STORY_DRAGGED = 'application/x-hoitu-story';

/** A day on which a story can be dropped. From the keyboard the card's menu does the same. */
export function DropDay({ day, className, children }: { day: string; className?: string; children: ReactNode }) {
  const { plan, acts } = usePlanDesk();
  const [over, setOver] = useState(false);
  const allow = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(STORY_DRAGGED)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const id = event.dataTransfer.getData(STORY_DRAGGED);
    const story = plan?.days.flatMap((one) => one.stories).find((one) => one.id === id);
    if (!story) return;
    event.preventDefault();
    acts.move(story, day);
  };
  return (
    <div className={className} data-over={over || undefined} data-day={day} onDragOver={allow} onDragLeave={() => setOver(false)} onDrop={drop}>
      {children}
    </div>
  );
}
