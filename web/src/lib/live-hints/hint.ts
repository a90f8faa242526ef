/** What the server tells an open window: that something changed, never what. */
export type Hint =
  | { type: 'hello' }
  | { type: 'pong' }
  | { type: 'notification' }
  | { type: 'change'; agency: string; kind: string; ids: string[] };

/** Null for what this program does not know: a newer server may say more. */
export function readHint(data: unknown): Hint | null {
  if (typeof data !== 'string') return null;
  try {
    const hint = JSON.parse(data) as { type?: unknown };
    return typeof hint.type === 'string' ? (hint as Hint) : null;
  } catch {
    return null;
  }
}
