import { useEffect, useRef, type RefObject } from 'react';

const TYPING = 'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="dialog"]';

/** j and k go down and up through the rows of every list on the screen; Enter follows the focused link, x chooses it. */
export function useRowKeys(onChoose?: (id: string) => void): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null);
  const choose = useRef(onChoose);
  useEffect(() => {
    choose.current = onChoose;
  });
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      if (!['j', 'k', 'x'].includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      const all = [...document.querySelectorAll<HTMLElement>('[data-row]')];
      // Several lists on one screen share one walk; the list of the first row does it.
      if (all[0] === undefined || !list.current?.contains(all[0])) return;
      const at = all.indexOf(document.activeElement as HTMLElement);
      const id = all[at]?.dataset.row;
      if (event.key === 'x') {
        if (id) choose.current?.(id);
        return;
      }
      const next = event.key === 'j' ? Math.min(at + 1, all.length - 1) : Math.max(at - 1, 0);
      all[next]?.focus();
      event.preventDefault();
    };
    document.addEventListener('keydown', walk);
    return () => document.removeEventListener('keydown', walk);
  }, []);
  return list;
}
