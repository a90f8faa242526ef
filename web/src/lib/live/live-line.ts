export const FIRST_RETRY_MS = 500;
export const LONGEST_RETRY_MS = 15_000;
const PING_EVERY_MS = 20_000;
const OPENS_WITHIN_MS = 12_000;

/** The part of a WebSocket that is used here. */
export interface Socket {
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: (() => void) | null;
  send(text: string): void;
  close(): void;
}

export interface LineSetup<Told> {
  connect: () => Socket;
  /** Null for what this program does not understand. */
  read: (data: unknown) => Told | null;
  onUp: () => void;
  onFrame: (frame: Told) => void;
  /** `attempts` without success so far, this one included. */
  onDown: (attempts: number) => void;
  random?: () => number;
}

/** One connection after another to the same place, for as long as somebody wants it. */
export class LiveLine<Told, Said extends object = { t: 'ping' }> {
  private socket: Socket | null = null;
  private isOpen = false;
  private attempts = 0;
  private wanted = false;
  private heard = true;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private ping: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly setup: LineSetup<Told>) {}

  get up(): boolean {
    return this.isOpen;
  }

  get failing(): boolean {
    return !this.isOpen && this.attempts > 0;
  }

  /** Connects now, whatever pause is running. */
  now(): void {
    this.wanted = true;
    clearTimeout(this.retry);
    if (!this.socket) this.connect();
  }

  /** The server has let us in: from here a break is a new beginning. */
  welcomed(): void {
    this.attempts = 0;
  }

  send(frame: Said | { t: 'ping' }): boolean {
    if (!this.isOpen || !this.socket) return false;
    this.socket.send(JSON.stringify(frame));
    return true;
  }

  /** Drops the connection; another follows soon. */
  drop(): void {
    if (this.socket) this.down(this.socket);
  }

  /** Drops the connection and makes no other until asked. */
  stop(): void {
    this.wanted = false;
    clearTimeout(this.retry);
    this.drop();
  }

  private connect(): void {
    const socket = this.setup.connect();
    this.socket = socket;
    this.heard = true;
    socket.onopen = () => {
      this.isOpen = true;
      clearTimeout(this.patience);
      this.ping = setInterval(() => this.knock(socket), PING_EVERY_MS);
      this.setup.onUp();
    };
    socket.onmessage = ({ data }) => {
      this.heard = true;
      const frame = this.setup.read(data);
      if (frame && this.socket === socket) this.setup.onFrame(frame);
    };
    socket.onclose = () => this.down(socket);
    this.patience = setTimeout(() => this.down(socket), OPENS_WITHIN_MS);
  }

  /** A line on which nothing was heard since the last knock is dead. Browsers slow the clock of hidden windows, hence no timeout. */
  private knock(socket: Socket): void {
    if (!this.heard) {
      this.down(socket);
      return;
    }
    this.heard = false;
    this.send({ t: 'ping' });
  }

  private down(socket: Socket): void {
    if (this.socket !== socket) return;
    this.socket = null;
    this.isOpen = false;
    clearTimeout(this.patience);
    clearInterval(this.ping);
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
    this.attempts += 1;
    if (this.wanted) {
      const pause = Math.min(FIRST_RETRY_MS * 2 ** (this.attempts - 1), LONGEST_RETRY_MS);
      this.retry = setTimeout(() => this.wanted && !this.socket && this.connect(), pause * (0.5 + (this.setup.random ?? Math.random)() / 2));
    }
    this.setup.onDown(this.attempts);
  }
}
