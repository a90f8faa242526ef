import { Button, Group, TextInput } from '@mantine/core';
import { IconBookmarkPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { sayDone } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import { keepVersion } from '../../api/keep-version';

const MOST_CHARACTERS = 120;

/** Gives the text of this moment a name, so that everybody finds it again. */
export function KeepVersion({ pieceId }: { pieceId: string }) {
  const { t } = useTranslation(['editorial', 'common']);
  const agency = useAgency();
  const client = useQueryClient();
  const problemText = useProblemText();
  const [name, setName] = useState<string | null>(null);
  const keeping = useMutation({
    mutationFn: (given: string) => keepVersion(agency.id, pieceId, given),
    onSuccess: () => {
      setName(null);
      void client.invalidateQueries({ queryKey: ['history', agency.id, pieceId] });
      sayDone(t('history.kept'));
    },
  });
  if (name === null) {
    return (
      <Button variant="subtle" size="compact-md" justify="flex-start" px={6} ml={-6} leftSection={<IconBookmarkPlus size={17} stroke={1.7} />} onClick={() => setName('')}>
        {t('history.keep')}
      </Button>
    );
  }
  const error = keeping.error && (fieldMessage(keeping.error, 'name') ?? problemText(keeping.error));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') keeping.mutate(name.trim());
      }}
    >
      <TextInput
        data-autofocus
        autoFocus
        label={t('history.name')}
        placeholder={t('history.nameHint')}
        maxLength={MOST_CHARACTERS}
        value={name}
        error={error}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setName(null);
        }}
      />
      <Group gap={8} mt={8}>
        <Button type="submit" size="xs" loading={keeping.isPending} disabled={name.trim() === ''}>{t('common:save')}</Button>
        <Button size="xs" variant="default" onClick={() => setName(null)}>{t('common:cancel')}</Button>
      </Group>
    </form>
  );
}
