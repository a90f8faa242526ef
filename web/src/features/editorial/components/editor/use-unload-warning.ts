import { useEffect } from 'react';
import type { SaveState } from '@/lib/live/save-state';

/** Leaving is only questioned when words exist nowhere but on this screen. */
export function useUnloadWarning(state: SaveState): void {
  const onlyHere = 'keptHere' in state && !state.keptHere;
  useEffect(() => {
    if (!onlyHere) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [onlyHere]);
}
