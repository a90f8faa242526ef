import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useState, type RefObject } from 'react';
import { commentsShown } from '@editor/comments/comment-passages';

export const DRAFT = 'new';

/** What scrolls the text: the nearest ancestor that can. */
export function scrollerOf(element: Element): HTMLElement {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.documentElement;
}

const equal = (one: Map<string, number>, other: Map<string, number>) =>
  one.size === other.size && [...one].every(([id, top]) => other.get(id) === top);

function topsOf(editor: Editor, margin: Element, scroller: Element): Map<string, number> {
  const { passages, draft } = commentsShown(editor.state);
  const zero = margin.getBoundingClientRect().top - scroller.scrollTop;
  const top = (position: number) => Math.round(editor.view.coordsAtPos(Math.min(position, editor.state.doc.content.size)).top - zero);
  const tops = new Map(passages.filter(({ from, to }) => from < to).map(({ id, from }) => [id, top(from)]));
  if (draft) tops.set(DRAFT, top(draft.from));
  return tops;
}

function shift(element: HTMLElement | null, byPx: number): void {
  if (element) element.style.transform = `translateY(${byPx}px)`;
}

/** The text takes up at least this much, so that one can scroll down to the last card. */
export function giveRoom(editor: Editor, px: number): void {
  if (!editor.isDestroyed) editor.view.dom.style.minHeight = px > 0 ? `max(60vh, ${Math.round(px)}px)` : '';
}

/** How far down each passage stands, counted from the top of the whole text; the inner box scrolls with the text. */
export function useMarginPlaces(editor: Editor | null, margin: RefObject<HTMLElement | null>, inner: RefObject<HTMLElement | null>): Map<string, number> {
  const [tops, setTops] = useState<Map<string, number>>(() => new Map());
  useEffect(() => {
    if (!editor || editor.isDestroyed) return undefined;
    const scroller = scrollerOf(editor.view.dom);
    let frame = 0;
    const measure = () => {
      frame = 0;
      if (!margin.current || editor.isDestroyed) return;
      const next = topsOf(editor, margin.current, scroller);
      setTops((before) => (equal(before, next) ? before : next));
    };
    const soon = () => {
      frame ||= requestAnimationFrame(measure);
    };
    const follow = () => shift(inner.current, -scroller.scrollTop);
    const sizes = new ResizeObserver(soon);
    sizes.observe(editor.view.dom);
    sizes.observe(scroller);
    editor.on('transaction', soon);
    scroller.addEventListener('scroll', follow, { passive: true });
    follow();
    soon();
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      editor.off('transaction', soon);
      scroller.removeEventListener('scroll', follow);
    };
  }, [editor, margin, inner]);
  return tops;
}

/** The height of each card as it is drawn now. */
export function useHeights(): [Map<string, number>, (id: string) => (element: HTMLElement | null) => (() => void) | undefined] {
  const [heights, setHeights] = useState<Map<string, number>>(() => new Map());
  const observe = useCallback(
    (id: string) => (element: HTMLElement | null) => {
      if (!element) return undefined;
      const sizes = new ResizeObserver(() => {
        setHeights((before) => (before.get(id) === element.offsetHeight ? before : new Map(before).set(id, element.offsetHeight)));
      });
      sizes.observe(element);
      return () => sizes.disconnect();
    },
    [],
  );
  return [heights, observe];
}
