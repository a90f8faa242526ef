const NOT_TYPED_INTO = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);

/** Whether the next key would become a letter somewhere; a dialog opened now would swallow it. */
export function isTyping(focused: Element | null = document.activeElement): boolean {
  if (focused instanceof HTMLInputElement) return !focused.readOnly && !focused.disabled && !NOT_TYPED_INTO.has(focused.type);
  if (focused instanceof HTMLTextAreaElement) return !focused.readOnly && !focused.disabled;
  const editing = focused?.closest('[contenteditable]')?.getAttribute('contenteditable');
  return editing !== undefined && editing !== null && editing !== 'false';
}
