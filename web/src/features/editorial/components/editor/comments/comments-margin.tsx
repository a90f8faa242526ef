import { useEditorState } from '@tiptap/react';
import { useEffect, useRef, type ReactNode } from 'react';
import { LoadingRows } from '@/ui/loading-rows';
import { Trouble } from '@/ui/trouble';
import type { CommentThreadView } from '@api/schemas';
import { commentsShown } from '@editor/comments/comment-passages';
import { CommentsHead } from './comments-head';
import classes from './comments.module.css';
import { DraftCard } from './draft-card';
import { NoComments } from './no-comments';
import { stackCards, type Card } from './stack-cards';
import { ThreadCard } from './thread-card';
import type { Comments } from './use-comments';
import { DRAFT, giveRoom, scrollerOf, useHeights, useMarginPlaces } from './use-margin-places';

const UNMEASURED_PX = 120;

/** The margin: each card beside its passage, scrolling with the text. */
export function CommentsMargin({ comments }: { comments: Comments }) {
  const { editor, query, drafting, chosen } = comments;
  const margin = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const tops = useMarginPlaces(editor, margin, inner);
  const [heights, observe] = useHeights();
  const threads = query.data?.items ?? [];
  const gone = useGone(comments, threads);
  const lowest = Math.max(0, ...tops.values());
  const cards: Card[] = threads.map(({ id }) => ({ id, top: tops.get(id) ?? lowest, height: heights.get(id) ?? UNMEASURED_PX }));
  const inText = (id: string) => tops.has(id);
  if (drafting) cards.push({ id: DRAFT, top: tops.get(DRAFT) ?? 0, height: heights.get(DRAFT) ?? UNMEASURED_PX });
  cards.sort((one, other) => Number(inText(other.id) || other.id === DRAFT) - Number(inText(one.id) || one.id === DRAFT) || one.top - other.top);
  const places = stackCards(cards, drafting ? DRAFT : chosen);
  const bottom = Math.max(0, ...cards.map(({ id, height }) => (places.get(id) ?? 0) + height));
  useRoom(comments, bottom);
  useInView(comments, margin, drafting ? DRAFT : chosen, places.get(drafting ? DRAFT : (chosen ?? '')));

  const slot = (id: string, content: ReactNode) => (
    <div key={id} ref={observe(id)} className={classes.slot} style={{ top: places.get(id) ?? 0 }}>{content}</div>
  );
  return (
    <div className={classes.column}>
      <CommentsHead comments={comments} closable />
      <div
        ref={margin}
        className={classes.margin}
        onWheel={(event) => {
          if (editor && !(event.target as Element).closest('textarea, [role=listbox]')) scrollerOf(editor.view.dom).scrollTop += event.deltaY;
        }}
      >
        {query.isPending && <LoadingRows rows={3} />}
        {query.isError && <Trouble error={query.error} onAgain={() => void query.refetch()} />}
        {query.isSuccess && threads.length === 0 && !drafting && <NoComments state={comments.state} />}
        <div ref={inner}>
          {cards.map(({ id }) => {
            const thread = threads.find((one) => one.id === id);
            if (!thread) return slot(id, <DraftCard comments={comments} withQuote={!inText(id)} />);
            return slot(id, <ThreadCard comments={comments} thread={thread} gone={gone.has(id)} withQuote={!inText(id)} />);
          })}
        </div>
      </div>
    </div>
  );
}

/** The conversations whose passage is no longer in the text, here or on the server. */
export function useGone({ editor }: Comments, threads: CommentThreadView[]): Set<string> {
  const passages = useEditorState({ editor, selector: ({ editor: now }) => (now ? commentsShown(now.state).passages : []) }) ?? [];
  return new Set(
    threads
      .filter(({ id, anchor }) => {
        const here = passages.find((one) => one.id === id);
        return here ? here.from === here.to : anchor === null;
      })
      .map(({ id }) => id),
  );
}

/** A short text with long conversations gets room to scroll down to the last card. */
function useRoom({ editor }: Comments, bottom: number): void {
  useEffect(() => {
    if (!editor) return undefined;
    giveRoom(editor, bottom);
    return () => giveRoom(editor, 0);
  }, [editor, bottom]);
}

/** A card that gets chosen comes onto the screen, and its passage with it. */
function useInView({ editor }: Comments, margin: { current: HTMLDivElement | null }, id: string | null, top: number | undefined): void {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (!editor || editor.isDestroyed || !margin.current || top === undefined || shown.current === id) return;
    shown.current = id;
    const scroller = scrollerOf(editor.view.dom);
    const card = margin.current.querySelector<HTMLElement>(`[data-thread="${CSS.escape(id ?? '')}"]`);
    const height = card?.offsetHeight ?? 0;
    const seen = margin.current.clientHeight;
    if (top < scroller.scrollTop) scroller.scrollTop = Math.max(0, top - 24);
    else if (top + height > scroller.scrollTop + seen) scroller.scrollTop = top + Math.min(height, seen) - seen + 24;
  }, [editor, margin, id, top]);
}
