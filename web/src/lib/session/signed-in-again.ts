type Listener = () => void;

const listeners = new Set<Listener>();

export function tellSignedInAgain(): void {
  for (const listener of listeners) listener();
}

export function onSignedInAgain(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
