/** What is true about the text right now, in the order a person would worry about it. */
export type SaveState =
  | { is: 'saved'; at: string | null }
  | { is: 'saving' }
  | { is: 'unsent'; keptHere: boolean }
  | { is: 'signed-out'; keptHere: boolean }
  | { is: 'refused'; message: string; keptHere: boolean }
  /** The piece is no longer there for this person. */
  | { is: 'gone' }
  /** The server speaks of things this program does not know: a newer one waits behind a reload. */
  | { is: 'stale' };
