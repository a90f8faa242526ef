import { useQueryClient } from '@tanstack/react-query';
import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { asProblem } from '@/lib/api/problem';
import { works } from '@/lib/live/kept-here';
import { deliverLeft } from '@/lib/live/deliver-left';
import { connectTo } from '@/lib/live/live-address';
import { LiveSession, type LiveView, type Standing } from '@/lib/live/live-session';
import type { NewsKind } from '@/lib/live/frames';
import { onSignedInAgain } from '@/lib/session/signed-in-again';
import type { PieceView } from '@api/schemas';
import { caretsOf, showCarets, type Caret } from '@editor/collab/carets';
import { CompositionGate, readEditor } from '@editor/collab/composition-gate';
import { EditorPlace, SharedText } from '@editor/collab/shared-text';
import { pieceQuery } from '../../api/get-piece';
import type { Beginning } from './use-beginning';
import type { LostWords } from './use-lost-words';

export interface Live {
  view: LiveView;
  /** Throws before the editor is ready; acts and buttons come later than that. */
  session: () => LiveSession;
  changed: () => void;
}

interface Setup { agencyId: string; personId: string; piece: PieceView; beginning: Beginning; editor: Editor | null; lost: LostWords }

/** The life of the common text in one window: its connection, and what wakes it up. */
export function useLive({ agencyId, personId, piece, beginning, editor, lost }: Setup): Live {
  const client = useQueryClient();
  const [view, setView] = useState<LiveView>({
    save: beginning.start.own.length > 0 ? { is: 'saving' } : { is: 'saved', at: null },
    connected: false, failing: false, people: [], mayWrite: piece.mayType, reason: null,
  });
  const running = useRef<LiveSession | null>(null);
  const setup = useRef({ agencyId, personId, pieceId: piece.id, beginning, add: lost.add, client });

  useEffect(() => {
    if (!editor) return undefined;
    const { agencyId: agency, pieceId, beginning: begun, add, client: queries, ...rest } = setup.current;
    const { query, standing } = askingFor(agency, pieceId, queries);
    const place = new EditorPlace(editor.view);
    const gate = new CompositionGate(editor.view, () => readEditor(editor.view));
    const common = { store: works, connect: () => connectTo(agency, pieceId), standing, onLost: add };
    const session = new LiveSession({
      ...common, pieceId, personId: rest.personId, clientId: begun.clientId, sequence: begun.sequence, mayWrite: begun.start.mayWrite, gate,
      text: (onLost) => new SharedText(place, begun.clientId, onLost),
      onView: setView,
      onCarets: (carets) => drawCarets(editor, carets),
      onNews: (kind) => void queries.invalidateQueries({ queryKey: kind === 'piece' ? query.queryKey : NEWS[kind](agency, pieceId) }),
    });
    running.current = session;
    session.start();
    const ends = begun.others.map((left) => deliverLeft(left, common));
    const unwatch = watch(editor, session);
    return () => {
      unwatch();
      place.leave();
      gate.open();
      for (const end of ends) end();
      // What is still owed leaves from this machine at the next opening.
      void session.flush().catch(() => undefined).finally(() => void session.close().then(begun.release));
    };
  }, [editor]);

  const session = useCallback(() => {
    if (!running.current) throw new Error('the live session has not started');
    return running.current;
  }, []);
  const changed = useCallback(() => running.current?.changed(), []);
  return { view, session, changed };
}

const NEWS: Record<Exclude<NewsKind, 'piece'>, (agencyId: string, pieceId: string) => string[]> = {
  comments: (agencyId, pieceId) => ['comments', agencyId, pieceId],
  versions: (agencyId, pieceId) => ['history', agencyId, pieceId],
};

function askingFor(agencyId: string, pieceId: string, client: ReturnType<typeof useQueryClient>) {
  const query = pieceQuery(agencyId, pieceId);
  const standing = async (): Promise<Standing> => {
    try {
      await client.fetchQuery({ ...query, staleTime: 0 });
      return 'fine';
    } catch (error) {
      const { status } = asProblem(error);
      if (status === 401) return 'signed-out';
      return status === 403 || status === 404 ? 'gone' : 'unreachable';
    }
  };
  return { query, standing };
}

function drawCarets(editor: Editor, carets: Caret[]): void {
  if (editor.isDestroyed || JSON.stringify(carets) === JSON.stringify(caretsOf(editor.state))) return;
  editor.view.dispatch(showCarets(editor.state, carets));
}

/** Everything outside the text that concerns its connection. */
function watch(editor: Editor, session: LiveSession): () => void {
  const again = () => session.again();
  const offline = () => session.offline();
  const keep = () => void session.keep();
  const moved = () => {
    const { anchor, head } = editor.state.selection;
    session.moved(document.hidden ? null : { anchor, head });
  };
  const hidden = () => {
    keep();
    if (document.hidden) session.moved(null);
  };
  const forget = onSignedInAgain(again);
  editor.on('selectionUpdate', moved).on('focus', moved);
  window.addEventListener('online', again);
  window.addEventListener('offline', offline);
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('pagehide', keep);
  return () => {
    forget();
    editor.off('selectionUpdate', moved).off('focus', moved);
    window.removeEventListener('online', again);
    window.removeEventListener('offline', offline);
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('pagehide', keep);
  };
}
