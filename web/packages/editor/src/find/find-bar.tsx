import { ActionIcon, Button, CloseButton, Group, Text, TextInput, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconReplace } from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { EVERYTHING, foundIn, goOn, replaceAll, replaceOne, seek } from './find';
import classes from './find.module.css';
import { FindChoices } from './find-choices';
import type { FindOptions } from './letters';
import type { Finding } from './use-find';

interface Props { editor: Editor; finding: Finding; editable: boolean }

/** Find and replace, between the tools and the page, so that it covers no text. */
export function FindBar({ editor, finding, editable }: Props) {
  const { t } = useTranslation('find');
  const [query, setQuery] = useState(finding.start);
  const [asked, setAsked] = useState(finding.opened);
  if (asked !== finding.opened) {
    setAsked(finding.opened);
    setQuery(finding.start);
  }
  const [by, setBy] = useState('');
  const [options, setOptions] = useState<FindOptions>(EVERYTHING);
  const [done, setDone] = useState<number | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const { at, count } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({ at: foundIn(now.state).at, count: foundIn(now.state).places.length }),
  });
  const replacing = finding.mode === 'replace' && editable;

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [finding.opened]);
  useEffect(() => {
    if (!editor.isDestroyed) seek(editor, query, options);
  }, [editor, query, options]);

  const replaceEverywhere = () => setDone(replaceAll(editor, by));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') finding.close();
    else if (event.key === 'F3') goOn(editor, event.shiftKey ? -1 : 1);
    else if (event.key === 'Enter' && event.target === field.current) goOn(editor, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const told = done !== null ? t('replaced', { count: done }) : query === '' ? '' : count === 0 ? t('none') : at < 0 ? t('some', { count }) : t('count', { at: at + 1, count });

  return (
    <div className={classes.bar} data-focus-top role="search" aria-label={t('title')} onKeyDown={onKeyDown}>
      <Group gap={6} wrap="nowrap">
        <TextInput
          ref={field}
          className={classes.field}
          aria-label={t('find')}
          placeholder={t('find')}
          value={query}
          rightSection={done === null && <Text fz={13} c={count === 0 && query !== '' ? 'var(--hoitu-bad)' : 'dimmed'} pr={8} className={classes.count}>{told}</Text>}
          rightSectionWidth={96}
          onChange={(event) => {
            setDone(null);
            setQuery(event.target.value);
          }}
        />
        <Tooltip label={t('previous')}><ActionIcon variant="subtle" color="gray" size={32} aria-label={t('previous')} disabled={count === 0} onClick={() => goOn(editor, -1)}><IconArrowUp size={18} /></ActionIcon></Tooltip>
        <Tooltip label={t('next')}><ActionIcon variant="subtle" color="gray" size={32} aria-label={t('next')} disabled={count === 0} onClick={() => goOn(editor, 1)}><IconArrowDown size={18} /></ActionIcon></Tooltip>
        {editable && !replacing && (
          <Tooltip label={t('showReplace')}><ActionIcon variant="subtle" color="gray" size={32} aria-label={t('showReplace')} onClick={() => finding.open('replace')}><IconReplace size={18} /></ActionIcon></Tooltip>
        )}
        <CloseButton ml="auto" size={32} aria-label={t('close')} onClick={finding.close} />
      </Group>
      <FindChoices options={options} onChange={setOptions} />
      {replacing && (
        <Group gap={6} wrap="nowrap">
          <TextInput
            className={classes.field}
            aria-label={t('replaceBy')}
            placeholder={t('replaceBy')}
            value={by}
            onChange={(event) => setBy(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              if (event.ctrlKey || event.metaKey) replaceEverywhere();
              else replaceOne(editor, by);
            }}
          />
          <Button variant="default" size="xs" disabled={count === 0} onClick={() => replaceOne(editor, by)}>{t('replaceOne')}</Button>
          <Button variant="default" size="xs" disabled={count === 0} onClick={replaceEverywhere}>{t('replaceAll')}</Button>
        </Group>
      )}
      <Text fz={13} role="status" c="dimmed" className={done === null ? classes.spoken : undefined}>{told}</Text>
    </div>
  );
}
