import { Divider, Group } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconBold, IconItalic, IconUnderline } from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { BLOCK_COMMANDS } from './commands';
import { LinkButton } from './link-button';
import classes from './menus.module.css';
import { TableTools } from './table-tools';
import { Tool } from './toolbar-tool';
import { useRovingFocus } from './use-roving-focus';

const MARKS = [
  ['strong', IconBold],
  ['em', IconItalic],
  ['underline', IconUnderline],
] as const;

export function MarkTools({ editor }: { editor: Editor }) {
  const { t } = useTranslation('editor');
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => Object.fromEntries(MARKS.map(([mark]) => [mark, now.isActive(mark)])),
  });
  return (
    <>
      {MARKS.map(([mark, Icon]) => (
        <Tool key={mark} label={t(`mark.${mark}`)} active={active[mark]} onClick={() => editor.chain().focus().toggleMark(mark).run()}>
          <Icon size={18} stroke={1.7} />
        </Tool>
      ))}
      <LinkButton editor={editor} />
    </>
  );
}

export function Toolbar({ editor, choosePicture }: { editor: Editor; choosePicture: () => void }) {
  const { t } = useTranslation('editor');
  const roving = useRovingFocus(() => editor.view.focus());
  const now = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      active: BLOCK_COMMANDS.find((command) => command.name !== 'paragraph' && command.isActive(current))?.name,
      undo: current.can().undo(),
      redo: current.can().redo(),
    }),
  });
  return (
    <Group gap={2} wrap="nowrap" className={classes.toolbar} role="toolbar" aria-label={t('toolbar')} {...roving}>
      <Tool label={t('undo')} disabled={!now.undo} onClick={() => editor.chain().focus().undo().run()}>
        <IconArrowBackUp size={18} stroke={1.7} />
      </Tool>
      <Tool label={t('redo')} disabled={!now.redo} onClick={() => editor.chain().focus().redo().run()}>
        <IconArrowForwardUp size={18} stroke={1.7} />
      </Tool>
      <Divider orientation="vertical" mx={4} />
      <MarkTools editor={editor} />
      <Divider orientation="vertical" mx={4} />
      {BLOCK_COMMANDS.filter((command) => command.name !== 'paragraph' && command.name !== 'heading4').map((command) => (
        <Tool
          key={command.name}
          label={t(`block.${command.name}`)}
          active={now.active === command.name}
          onClick={() => command.run(editor, choosePicture)}
        >
          <command.icon size={18} stroke={1.7} />
        </Tool>
      ))}
      <TableTools editor={editor} />
    </Group>
  );
}
