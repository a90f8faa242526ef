import { useEffect, useMemo, useRef } from 'react';
import type { Writing } from '../use-writing';
import type { SharedPlaces } from './shared-places';

/** Places in a text that is saved as a whole: they are the server's when nothing is owed to it. */
export function usePlaces(writing: Writing): SharedPlaces {
  const latest = useRef(writing);
  useEffect(() => {
    latest.current = writing;
  });
  return useMemo(
    () => ({
      version: () => latest.current.queue().documentVersion,
      owes: () => latest.current.queue().owes,
      inward: (version, position) => {
        const queue = latest.current.queue();
        return !queue.owes && queue.documentVersion === version ? position : null;
      },
      outward: (position) => position,
    }),
    [],
  );
}
