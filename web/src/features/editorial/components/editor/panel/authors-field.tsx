import { ActionIcon, Button, Group, Input, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuthorView } from '@api/schemas';

interface Props { authors: AuthorView[]; disabled: boolean; onChange: (authors: AuthorView[]) => void }

/** Names as readers see them: pen names and outside writers need no account. */
export function AuthorsField({ authors, disabled, onChange }: Props) {
  const { t } = useTranslation('editorial');
  const [typed, setTyped] = useState('');
  const add = () => {
    const name = typed.normalize('NFC').trim();
    if (name === '') return;
    onChange([...authors, { name, personId: null, role: null }]);
    setTyped('');
  };
  return (
    <Input.Wrapper label={t('details.authors')}>
      <Stack gap={6}>
        {authors.map((author, index) => (
          <Group key={`${index}-${author.name}`} gap={6} wrap="nowrap">
            <TextInput
              flex={1}
              disabled={disabled}
              aria-label={t('details.author')}
              defaultValue={author.name}
              onBlur={(event) => {
                const name = event.target.value.normalize('NFC').trim();
                if (name !== '' && name !== author.name) onChange(authors.map((one, at) => (at === index ? { ...one, name } : one)));
              }}
            />
            <ActionIcon variant="subtle" color="gray" size={36} disabled={disabled} aria-label={t('details.removeAuthor', { name: author.name })} onClick={() => onChange(authors.filter((_, at) => at !== index))}>
              <IconX size={16} />
            </ActionIcon>
          </Group>
        ))}
        {!disabled && (
          <Group gap={6} wrap="nowrap">
            <TextInput
              flex={1}
              placeholder={t('details.authorName')}
              aria-label={t('details.authorName')}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
              }}
            />
            <Button variant="default" px={10} aria-label={t('details.addAuthor')} onClick={add}><IconPlus size={16} /></Button>
          </Group>
        )}
      </Stack>
    </Input.Wrapper>
  );
}
