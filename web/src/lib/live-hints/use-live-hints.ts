import { useEffect, useEffectEvent } from 'react';
import { hints, type Changed, type HintListener } from './hints';
import { Paced } from './paced';

/**
 * Calls back when something of these kinds changed in the agency, on whichever machine: with the ids, or with null when
 * everything should be asked again. `kinds` may be written in place: it is compared by its words.
 */
export function useLiveHints(agencyId: string, kinds: readonly string[], handler: (changed: Changed) => void): void {
  const words = kinds.join(' ');
  const handle = useEffectEvent(handler);
  useEffect(() => {
    const wanted = new Set(words.split(' '));
    return listen((hint) => hint !== 'notification' && hint.agency === agencyId && wanted.has(hint.kind), (changed) => handle(changed));
  }, [agencyId, words]);
}

/** Calls back when this person has a new notification, or read one in another window. */
export function useNotificationHints(handler: () => void): void {
  const handle = useEffectEvent(handler);
  useEffect(() => listen((hint) => hint === 'notification', () => handle()), []);
}

function listen(hears: HintListener['hears'], handle: (changed: Changed) => void): () => void {
  const paced = new Paced(handle, () => !document.hidden);
  const look = () => paced.look();
  const deafen = hints.listen({ hears, tell: (changed) => paced.take(changed) });
  document.addEventListener('visibilitychange', look);
  return () => {
    deafen();
    paced.end();
    document.removeEventListener('visibilitychange', look);
  };
}
