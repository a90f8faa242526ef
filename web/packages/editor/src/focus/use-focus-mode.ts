import { useHotkeys, useLocalStorage } from '@mantine/hooks';
import { useEffect, useEffectEvent } from 'react';
import './focus.css';

export const FOCUS_KEYS = 'mod+shift+F';

/** Escape closes what lies on top first: a menu, a dialogue, the bar that finds. */
const somethingIsOpen = () =>
  [...document.querySelectorAll('[role="dialog"], [role="listbox"], [role="menu"], [data-focus-top]')]
    .some((box) => box.checkVisibility({ visibilityProperty: true, opacityProperty: true }));

/** From the words under a picture Escape goes up to the picture. */
const inCaption = () => getSelection()?.anchorNode?.parentElement?.closest('.piece-picture-words') !== null
  && document.activeElement?.classList.contains('piece') === true;

/** Whether this person writes with nothing but the text around; remembered on this machine. */
export function useFocusMode(personId: string): [boolean, () => void] {
  const [on, setOn] = useLocalStorage({ key: `hoitu.focus-mode.${personId}`, defaultValue: false, getInitialValueInEffect: false });
  const toggle = () => setOn((before) => !before);
  useHotkeys([[FOCUS_KEYS, toggle]], [], true);
  const leave = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.isComposing && !somethingIsOpen() && !inCaption()) setOn(false);
  });
  useEffect(() => {
    if (!on) return undefined;
    const root = document.documentElement;
    root.dataset.focusMode = '';
    // Before the editor, which keeps this key from everybody else.
    document.addEventListener('keydown', leave, true);
    return () => {
      delete root.dataset.focusMode;
      document.removeEventListener('keydown', leave, true);
    };
  }, [on]);
  return [on, toggle];
}
