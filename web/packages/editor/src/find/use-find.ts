import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { findPlugin, foundIn, selectedWords, stopSeeking } from './find';

export type FindMode = 'closed' | 'find' | 'replace';

export interface Finding {
  mode: FindMode;
  /** What is written in the field when it opens: the selected words, else what was sought last. */
  start: string;
  /** Counts the openings, so that the field takes the focus again at each. */
  opened: number;
  open: (mode: 'find' | 'replace') => void;
  close: () => void;
}

/** Ctrl F and Ctrl H anywhere on the screen of a piece look into the piece, not into the page around it. */
export function useFind(editor: Editor | null, editable: boolean): Finding {
  const [state, setState] = useState<{ mode: FindMode; start: string; opened: number }>({ mode: 'closed', start: '', opened: 0 });

  useEffect(() => {
    if (!editor) return undefined;
    const plugin = findPlugin();
    editor.registerPlugin(plugin);
    return () => {
      if (!editor.isDestroyed) editor.unregisterPlugin(plugin.spec.key ?? '');
    };
  }, [editor]);

  const open = useCallback(
    (mode: 'find' | 'replace') => {
      if (!editor || editor.isDestroyed) return;
      const { query } = foundIn(editor.state);
      // What is selected while one looks on is only the place looked at, not new words to look for.
      const words = query !== '' && !editor.isFocused ? query : selectedWords(editor.state) || query;
      setState((before) => ({ mode: editable ? mode : 'find', start: words || before.start, opened: before.opened + 1 }));
    },
    [editor, editable],
  );
  const close = useCallback(() => {
    setState((before) => ({ ...before, mode: 'closed' }));
    if (!editor || editor.isDestroyed) return;
    stopSeeking(editor);
    editor.commands.focus();
  }, [editor]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const mode = event.code === 'KeyF' ? 'find' : event.code === 'KeyH' ? 'replace' : null;
      if (mode === null || document.querySelector('[role=dialog][aria-modal=true]')) return;
      event.preventDefault();
      open(mode);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);

  return useMemo(() => ({ ...state, open, close }), [state, open, close]);
}
