import { Extension } from '@tiptap/core';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, goToNextCell, isInTable } from '@tiptap/pm/tables';

type Command = (state: EditorState, dispatch?: (transaction: Transaction) => void) => boolean;

export const TABLE_COMMANDS = { rowBelow: addRowAfter, columnRight: addColumnAfter, deleteRow, deleteColumn, deleteTable } as const;
export type TableCommandName = keyof typeof TABLE_COMMANDS;

/** Tab behind the last cell makes another row, as in every other program. */
export const nextCellOrRow: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  if (!dispatch) return true;
  return addRowAfter(state, (transaction) => {
    const grown = state.apply(transaction);
    dispatch(transaction);
    goToNextCell(1)(grown, (step) => dispatch(step));
  });
};

export const TableKeys = Extension.create({
  name: 'tableKeys',
  priority: 970,
  addKeyboardShortcuts() {
    const run = (command: Command) => () => command(this.editor.state, this.editor.view.dispatch);
    return {
      Tab: run(nextCellOrRow),
      'Mod-Alt-ArrowDown': run(addRowAfter),
      'Mod-Alt-ArrowRight': run(addColumnAfter),
      'Mod-Alt-Backspace': run(deleteRow),
      'Mod-Alt-Delete': run(deleteColumn),
    };
  },
});
