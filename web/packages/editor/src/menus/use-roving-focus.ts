import { useEffect, useEffectEvent, useRef, type KeyboardEvent, type RefObject } from 'react';

const TOOLS = 'button:not([disabled])';

/** One stop for Tab, arrows within it: a toolbar is one thing, not twenty. */
export function useRovingFocus(onLeave: () => void): { ref: RefObject<HTMLDivElement | null>; onKeyDown: (event: KeyboardEvent) => void; onFocus: (event: React.FocusEvent) => void } {
  const ref = useRef<HTMLDivElement>(null);
  const tools = () => [...(ref.current?.querySelectorAll<HTMLButtonElement>(TOOLS) ?? [])];
  const makeStop = (stop: HTMLElement | undefined) => tools().forEach((tool) => { tool.tabIndex = tool === stop ? 0 : -1; });

  // Tools come and go with the selection, so after each drawing there is exactly one stop again.
  useEffect(() => {
    const all = tools();
    const stops = all.filter((tool) => tool.tabIndex === 0);
    if (stops.length !== 1) makeStop(all.find((tool) => tool === document.activeElement) ?? all[0]);
  });

  const fromAnywhere = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.key !== 'F10' || !event.altKey) return;
    event.preventDefault();
    tools().find((tool) => tool.tabIndex === 0)?.focus();
  });
  useEffect(() => {
    document.addEventListener('keydown', fromAnywhere);
    return () => document.removeEventListener('keydown', fromAnywhere);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = tools();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    if (at < 0) return;
    const next: Record<string, number> = {
      ArrowRight: (at + 1) % all.length, ArrowLeft: (at + all.length - 1) % all.length, Home: 0, End: all.length - 1,
    };
    if (event.key === 'Escape') onLeave();
    else if (next[event.key] !== undefined) all[next[event.key] ?? 0]?.focus();
    else return;
    event.preventDefault();
  };
  const onFocus = (event: React.FocusEvent) => {
    if (event.target instanceof HTMLElement) makeStop(event.target);
  };
  return { ref, onKeyDown, onFocus };
}
