import { useHotkeys, useLocalStorage } from '@mantine/hooks';
import { useEffect, useEffectEvent } from 'react';
import './focus.css';

export const FOCUS_KEYS = 'mod+shift+F';

/** Escape closes what lies on top first: a menu, a dialogue, a selected picture. */
const somethingIsOpen = () =>
  [...document.querySelectorAll('[role="dialog"], [role="listbox"], [role="menu"]')]
    .some((box) => box.checkVisibility({ visibilityProperty: true, opacityProperty: true }));

/** Whether this person writes with nothing but the text around; remembered on this machine. */
export function useFocusMode(personId: string): [boolean, () => void] {
  const [on, setOn] = useLocalStorage({ key: `hoitu.focus-mode.${personId}`, defaultValue: false, getInitialValueInEffect: false });
  const toggle = () => setOn((before) => !before);
  useHotkeys([[FOCUS_KEYS, toggle]], [], true);
  const leave = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing && !somethingIsOpen()) setOn(false);
  });
  useEffect(() => {
    if (!on) return undefined;
    const root = document.documentElement;
    root.dataset.focusMode = '';
    document.addEventListener('keydown', leave);
    return () => {
      delete root.dataset.focusMode;
      document.removeEventListener('keydown', leave);
    };
  }, [on]);
  return [on, toggle];
}
