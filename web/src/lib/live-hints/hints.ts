import { apiUrl } from '@/lib/api/call';
import { LiveLine, type Socket } from '@/lib/live/live-line';
import { readHint, type Hint } from './hint';

/** Ids of what changed; null when too much changed to name it, or when hints may have been missed. */
export type Changed = string[] | null;

export interface HintListener {
  hears: (hint: { agency: string; kind: string } | 'notification') => boolean;
  tell: (changed: Changed) => void;
}

/** One connection of a window for all that listens in it. After each break everybody is told to ask again. */
export class Hints {
  private readonly listeners = new Set<HintListener>();
  private readonly line: LiveLine<Hint>;

  constructor(connect: () => Socket) {
    this.line = new LiveLine<Hint>({
      connect,
      read: readHint,
      onUp: () => undefined,
      onDown: () => undefined,
      onFrame: (hint) => this.take(hint),
    });
  }

  start(): void {
    this.line.now();
  }

  stop(): void {
    this.line.stop();
  }

  listen(listener: HintListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private take(hint: Hint): void {
    switch (hint.type) {
      case 'hello':
        this.line.welcomed();
        for (const listener of this.listeners) listener.tell(null);
        break;
      case 'notification':
        for (const listener of this.listeners) if (listener.hears('notification')) listener.tell(null);
        break;
      case 'change':
        for (const listener of this.listeners) if (listener.hears(hint)) listener.tell(hint.ids.length > 0 ? hint.ids : null);
        break;
      case 'pong':
    }
  }
}

export const hints = new Hints(() => {
  const address = new URL(apiUrl('/live'), window.location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return new WebSocket(address) as Socket;
});
