const nameOf = (clientId: string) => `hoitu-draft-${clientId}`;

/** Holds the tab's name until the tab dies, so that other tabs can tell its drafts from a dead tab's. */
export function holdTab(clientId: string): () => void {
  if (!('locks' in navigator)) return () => undefined;
  let release: () => void = () => undefined;
  void navigator.locks.request(nameOf(clientId), () => new Promise<void>((resolve) => { release = resolve; }));
  return () => release();
}

/** Takes a dead tab's name, so that no third tab takes it too; null while its tab lives. */
export function claimTab(clientId: string): Promise<(() => void) | null> {
  if (!('locks' in navigator)) return Promise.resolve(() => undefined);
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(nameOf(clientId), { ifAvailable: true }, (lock) => {
        if (!lock) {
          resolve(null);
          return undefined;
        }
        return new Promise<void>((release) => resolve(() => release()));
      })
      .catch(reject);
  });
}

export async function isTabAlive(clientId: string): Promise<boolean> {
  if (!('locks' in navigator)) return false;
  const { held } = await navigator.locks.query();
  return (held ?? []).some((lock) => lock.name === nameOf(clientId));
}
