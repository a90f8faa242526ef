import { Group, Paper } from '@mantine/core';
import { isTextSelection } from '@tiptap/core';
import type { Editor } from '@tiptap/react';
import { BubbleMenu } from '@tiptap/react/menus';
import { foundIn } from '../find/find';
import { MarkTools } from './toolbar';

/** Formatting beside the selected words, where marks are allowed at all. */
export function SelectionMenu({ editor }: { editor: Editor }) {
  return (
    <BubbleMenu
      editor={editor}
      options={{ placement: 'top', offset: 8 }}
      shouldShow={({ state, view }) => {
        const { selection } = state;
        // While one looks for words, a selection is only the place looked at.
        if (foundIn(state).query !== '') return false;
        if (!isTextSelection(selection) || selection.empty || view.composing) return false;
        return selection.$from.parent.type.markSet?.length !== 0;
      }}
    >
      <Paper shadow="md" withBorder p={2}>
        <Group gap={2} wrap="nowrap">
          <MarkTools editor={editor} />
        </Group>
      </Paper>
    </BubbleMenu>
  );
}
