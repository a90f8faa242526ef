import { Divider } from '@mantine/core';
import { IconColumnInsertRight, IconColumnRemove, IconRowInsertBottom, IconRowRemove, IconTableOff } from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import { isInTable } from '@tiptap/pm/tables';
import { useTranslation } from 'react-i18next';
import { TABLE_COMMANDS, type TableCommandName } from '../table/table-keys';
import { Tool } from './toolbar-tool';

const TOOLS: [TableCommandName, typeof IconTableOff][] = [
  ['rowBelow', IconRowInsertBottom], ['columnRight', IconColumnInsertRight],
  ['deleteRow', IconRowRemove], ['deleteColumn', IconColumnRemove], ['deleteTable', IconTableOff],
];

/** What can be done to the table in which the cursor stands. */
export function TableTools({ editor }: { editor: Editor }) {
  const { t } = useTranslation('editor');
  const inside = useEditorState({ editor, selector: ({ editor: now }) => isInTable(now.state) });
  if (!inside) return null;
  return (
    <>
      <Divider orientation="vertical" mx={4} />
      {TOOLS.map(([name, Icon]) => (
        <Tool
          key={name}
          label={t(`table.${name}`)}
          onClick={() => {
            TABLE_COMMANDS[name](editor.state, editor.view.dispatch);
            editor.commands.focus();
          }}
        >
          <Icon size={18} stroke={1.7} />
        </Tool>
      ))}
    </>
  );
}
