import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sayTrouble } from '@/ui/say';
import type { CommentsView } from '@api/schemas';
import { choosePassage, commentPassages, commentsShown, passageToComment, showDraft, walkPassages, wordsOf } from '@editor/comments/comment-passages';
import { commentsKey, commentsQuery } from '../../../api/comments/list-comments';
import { keepWords, keptUnder, keptWords } from './kept-words';
import { placeThreads } from './place-threads';
import type { SharedPlaces } from './shared-places';
import { takeUpDraft } from './take-up-draft';
import { useCommentsAddress } from './use-comments-address';

interface Setup { agencyId: string; pieceId: string; personId: string; editor: Editor | null; places: SharedPlaces; wide: boolean }

export type Comments = ReturnType<typeof useComments>;

/** The comments of one open piece: what the server has, where they stand in the text, and which one is talked about. */
export function useComments({ agencyId, pieceId, personId, editor, places, wide }: Setup) {
  const { t } = useTranslation('comments');
  const client = useQueryClient();
  const address = useCommentsAddress();
  const query = useQuery(commentsQuery(agencyId, pieceId, address.state));
  const draftKey = keptUnder(personId, pieceId, 'new');
  const [drafting, setDrafting] = useState(() => keptWords(draftKey) !== null);

  const begin = useCallback(() => {
    if (!editor) return;
    const { chosen, passages } = commentsShown(editor.state);
    const { from, empty } = editor.state.selection;
    const talked = passages.find((one) => one.id === chosen);
    if (empty && talked && from >= talked.from && from <= talked.to) {
      document.querySelector<HTMLTextAreaElement>(`[data-thread="${CSS.escape(talked.id)}"] textarea`)?.focus();
      return;
    }
    const passage = passageToComment(editor.state);
    if (!passage) return sayTrouble(t('nothingToComment'));
    const kept = keptWords(draftKey);
    if (kept) keepWords(draftKey, { ...kept, quote: wordsOf(editor.state, passage), near: passage.from });
    showDraft(editor, passage);
    choosePassage(editor, null);
    setDrafting(true);
    address.choose(null, true);
  }, [editor, address, draftKey, t]);

  const giveUp = useCallback(() => {
    setDrafting(false);
    if (editor && !editor.isDestroyed) {
      showDraft(editor, null);
      editor.commands.focus(undefined, { scrollIntoView: false });
    }
  }, [editor]);

  usePlugin(editor, (id) => address.choose(id, wide && id !== null), begin);
  useThreadPlaces(editor, query.data, places, () => void query.refetch());
  useChosen(editor, address.chosen, query.data);
  useEffect(() => {
    if (editor) takeUpDraft(editor, draftKey);
  }, [editor, draftKey]);

  const refresh = useCallback(() => client.invalidateQueries({ queryKey: commentsKey(agencyId, pieceId) }), [client, agencyId, pieceId]);
  return useMemo(
    () => ({ agencyId, pieceId, personId, editor, places, query, ...address, drafting, draftKey, begin, giveUp, setDrafting, refresh }),
    [agencyId, pieceId, personId, editor, places, query, address, drafting, draftKey, begin, giveUp, refresh],
  );
}

function usePlugin(editor: Editor | null, choose: (id: string | null) => void, begin: () => void): void {
  const latest = useRef({ choose, begin });
  useEffect(() => {
    latest.current = { choose, begin };
  });
  useEffect(() => {
    if (!editor) return undefined;
    const plugin = commentPassages({ onChoose: (id) => latest.current.choose(id), onAdd: () => latest.current.begin() }, (direction) => {
      const id = walkPassages(editor, direction);
      if (id) latest.current.choose(id);
    });
    editor.registerPlugin(plugin);
    return () => {
      if (!editor.isDestroyed) editor.unregisterPlugin(plugin.spec.key ?? '');
    };
  }, [editor]);
}

const LOOK_AGAIN_MS = 1_200;

/** Puts what the server says about places into the text, once both speak of the same version. */
function useThreadPlaces(editor: Editor | null, view: CommentsView | undefined, places: SharedPlaces, again: () => void): void {
  const latest = useRef(again);
  useEffect(() => {
    latest.current = again;
  });
  useEffect(() => {
    if (!editor || !view) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const place = () => {
      if (editor.isDestroyed) return;
      // Redrawing a paragraph in the middle of a syllable would break the input method's work.
      if (editor.view.composing) timer = setTimeout(place, LOOK_AGAIN_MS);
      else if (!placeThreads(editor, view, places)) timer = setTimeout(() => latest.current(), LOOK_AGAIN_MS);
    };
    place();
    return () => clearTimeout(timer);
  }, [editor, view, places]);
}

/** The conversation that the address names is marked in the text; on arrival the text comes to it. */
function useChosen(editor: Editor | null, chosen: string | null, view: CommentsView | undefined): void {
  const broughtHere = useRef<string | null>(null);
  useEffect(() => {
    if (!editor || editor.isDestroyed || !view) return;
    const { chosen: shown, passages } = commentsShown(editor.state);
    const first = broughtHere.current === null && chosen !== null && passages.some(({ id }) => id === chosen);
    if (shown !== chosen || first) choosePassage(editor, chosen, first);
    if (passages.length > 0 || chosen === null) broughtHere.current = chosen ?? '';
  }, [editor, chosen, view]);
}
