/** Every key of the editor that is not simply typing, as the list shows it. `Mod` is Ctrl, on Apple's machines ⌘. */
export const SHORTCUTS = {
  text: [
    ['strong', 'Mod+B'], ['em', 'Mod+I'], ['underline', 'Mod+U'], ['undo', 'Mod+Z'], ['redo', 'Mod+Shift+Z'],
  ],
  blocks: [
    ['heading2', 'Mod+Alt+2'], ['heading3', 'Mod+Alt+3'], ['heading4', 'Mod+Alt+4'], ['insert', '/'],
    ['lineBreak', 'Shift+Enter'], ['indent', 'Tab'], ['outdent', 'Shift+Tab'], ['moveUp', 'Alt+↑'], ['moveDown', 'Alt+↓'],
  ],
  table: [
    ['nextCell', 'Tab'], ['previousCell', 'Shift+Tab'], ['rowBelow', 'Mod+Alt+↓'], ['columnRight', 'Mod+Alt+→'],
    ['deleteRow', 'Mod+Alt+Backspace'], ['deleteColumn', 'Mod+Alt+Delete'],
  ],
  picture: [['selectPicture', 'Esc'], ['caption', 'Enter'], ['moveUp', 'Alt+↑'], ['moveDown', 'Alt+↓'], ['deletePicture', 'Delete']],
  around: [
    ['toolbar', 'Alt+F10'], ['focus', 'Mod+Shift+F'], ['leave', 'Esc'], ['palette', 'Mod+K'], ['list', 'Mod+/'],
  ],
} as const;

export type ShortcutGroup = keyof typeof SHORTCUTS;

/** The keys as this machine's keyboard shows them. */
export function keyNames(keys: string, apple: boolean): string[] {
  if (keys === '/') return ['/'];
  return keys.split('+').map((key) => {
    if (key === 'Mod') return apple ? '⌘' : 'Ctrl';
    return key === 'Alt' && apple ? '⌥' : key;
  });
}
