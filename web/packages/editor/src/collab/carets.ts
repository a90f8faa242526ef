import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Where somebody else writes, in positions of this window's text. */
export interface Caret { peer: string; name: string; colour: number; anchor: number; head: number }

export const CARET_COLOURS = 12;

const key = new PluginKey<readonly Caret[]>('carets');

function flag({ name, colour }: Caret): HTMLElement {
  const caret = document.createElement('span');
  caret.className = `piece-peer-caret hoitu-peer-${colour % CARET_COLOURS}`;
  caret.setAttribute('aria-hidden', 'true');
  const label = document.createElement('span');
  label.className = 'piece-peer-flag';
  label.textContent = name;
  caret.append(label);
  requestAnimationFrame(() => {
    // At the right edge the name opens to the left, else it would be cut off.
    const room = caret.closest('.piece')?.parentElement?.getBoundingClientRect().right ?? Number.POSITIVE_INFINITY;
    if (label.getBoundingClientRect().right > room) label.classList.add('is-left');
  });
  return caret;
}

function decorationsOf(caret: Caret, size: number): Decoration[] {
  const [from, to] = [Math.min(caret.anchor, caret.head), Math.max(caret.anchor, caret.head)];
  if (from < 0 || to > size) return [];
  const widget = Decoration.widget(caret.head, () => flag(caret), {
    key: `${caret.peer}-${caret.colour}-${caret.name}-${caret.head}`, side: -1, ignoreSelection: true, marks: [],
  });
  if (from === to) return [widget];
  return [Decoration.inline(from, to, { class: `piece-peer-selection hoitu-peer-${caret.colour % CARET_COLOURS}` }), widget];
}

/** Carets and selections of the others; between two reports they move with the text. */
export function caretsPlugin(): Plugin<readonly Caret[]> {
  return new Plugin<readonly Caret[]>({
    key,
    state: {
      init: () => [],
      apply: (transaction, before) => {
        const told = transaction.getMeta(key) as readonly Caret[] | undefined;
        if (told) return told;
        if (!transaction.docChanged || before.length === 0) return before;
        const at = (position: number) => transaction.mapping.map(position, -1);
        return before.map((caret) => ({ ...caret, anchor: at(caret.anchor), head: at(caret.head) }));
      },
    },
    props: {
      decorations: (state) => {
        const carets = key.getState(state) ?? [];
        if (carets.length === 0) return DecorationSet.empty;
        return DecorationSet.create(state.doc, carets.flatMap((caret) => decorationsOf(caret, state.doc.content.size)));
      },
    },
  });
}

export function caretsOf(state: EditorState): readonly Caret[] {
  return key.getState(state) ?? [];
}

export function showCarets(state: EditorState, carets: readonly Caret[]): Transaction {
  return state.tr.setMeta(key, carets).setMeta('addToHistory', false);
}
