import { Button, Group, Popover, TextInput } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { getMarkRange } from '@tiptap/core';
import { useEditorState, type Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { safeHref } from '../marks/safe-href';
import { Tool } from './toolbar-tool';

function setLink(editor: Editor, href: string | null): void {
  const type = editor.schema.marks.link;
  if (!type) return;
  const { selection, tr } = editor.state;
  const range = selection.empty ? getMarkRange(selection.$from, type) : selection;
  if (!range) return;
  tr.removeMark(range.from, range.to, type);
  if (href !== null) tr.addMark(range.from, range.to, type.create({ href }));
  editor.view.dispatch(tr);
  editor.commands.focus();
}

export function LinkButton({ editor }: { editor: Editor }) {
  const { t } = useTranslation('editor');
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const now = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      href: (current.getAttributes('link').href as string | undefined) ?? '',
      possible: !current.state.selection.empty || current.isActive('link'),
    }),
  });
  const wrong = typed !== '' && safeHref(typed) === null;
  const apply = () => {
    if (wrong) return;
    setLink(editor, safeHref(typed));
    setOpen(false);
  };
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" shadow="md" trapFocus>
      <Popover.Target>
          <Tool
            label={t('mark.link')}
            active={now.href !== ''}
            disabled={!now.possible}
            onClick={() => {
              setTyped(now.href);
              setOpen(true);
            }}
          >
            <IconLink size={18} stroke={1.7} />
          </Tool>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            event.stopPropagation();
            apply();
          }}
        >
          <TextInput
            w={280}
            label={t('link.address')}
            placeholder="https://"
            value={typed}
            error={wrong ? t('link.wrong') : undefined}
            onChange={(event) => setTyped(event.target.value)}
            data-autofocus
          />
          <Group mt="xs" justify="space-between">
            <Button size="xs" type="submit">{t('link.apply')}</Button>
            {now.href !== '' && (
              <Button size="xs" variant="subtle" color="gray" onClick={() => { setLink(editor, null); setOpen(false); }}>
                {t('link.remove')}
              </Button>
            )}
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
