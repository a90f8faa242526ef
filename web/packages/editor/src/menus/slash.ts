import { Extension, type Editor, type Range } from '@tiptap/core';
import { Suggestion } from '@tiptap/suggestion';

export interface SlashMenuState {
  editor: Editor; range: Range; query: string; rect: () => DOMRect | null; choose: (run: () => void) => void;
}

export interface SlashOptions {
  onChange: (state: SlashMenuState | null) => void;
  /** True when the menu used the key. */
  onKey: (event: KeyboardEvent) => boolean;
}

/** A slash at the start of a paragraph offers what can stand there. */
export const Slash = Extension.create<SlashOptions>({
  name: 'slash',
  addOptions: () => ({ onChange: () => undefined, onKey: () => false }),
  addProseMirrorPlugins() {
    const { onChange, onKey } = this.options;
    return [
      Suggestion({
        editor: this.editor,
        char: '/',
        startOfLine: true,
        allow: ({ state }) => {
          const { $from } = state.selection;
          return $from.node(1)?.type.name === 'body' && $from.parent.type.name === 'paragraph';
        },
        items: () => [],
        render: () => {
          const show = (props: { editor: Editor; range: Range; query: string; clientRect?: (() => DOMRect | null) | null }) =>
            onChange({
              editor: props.editor,
              range: props.range,
              query: props.query,
              rect: () => props.clientRect?.() ?? null,
              choose: (run) => {
                props.editor.chain().focus().deleteRange(props.range).run();
                run();
              },
            });
          return {
            onStart: show,
            onUpdate: show,
            onKeyDown: ({ event }) => onKey(event),
            onExit: () => onChange(null),
          };
        },
      }),
    ];
  },
});
