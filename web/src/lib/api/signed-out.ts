type Listener = () => void;

const listeners = new Set<Listener>();

/** Tells the app that the server no longer knows this session. */
export function tellSignedOut(): void {
  for (const listener of listeners) listener();
}

export function onSignedOut(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
