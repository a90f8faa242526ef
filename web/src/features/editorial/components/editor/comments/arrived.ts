import type { Editor } from '@tiptap/react';
import { owes } from '@editor/collab/places';

const LONGEST_WAIT_MS = 6_000;
const LOOK_EVERY_MS = 100;

/** Waits until the server has what stands on the screen; false when it takes too long. */
export async function arrived(editor: Editor): Promise<boolean> {
  for (let waited = 0; owes(editor.state); waited += LOOK_EVERY_MS) {
    if (waited >= LONGEST_WAIT_MS) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return true;
}
