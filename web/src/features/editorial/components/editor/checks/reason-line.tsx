import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '@/ui/form-problem';

interface Props { label: string; saying: { error: unknown; isPending: boolean }; onSay: (words: string) => void; onClose: () => void }

/** One line of words that an act needs. */
export function ReasonLine({ label, saying, onSay, onClose }: Props) {
  const { t } = useTranslation('common');
  const [words, setWords] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSay(words.trim());
      }}
    >
      <Stack gap={6}>
        <TextInput label={label} data-autofocus value={words} onChange={(event) => setWords(event.target.value)} />
        <FormProblem error={saying.error} />
        <Group gap="xs">
          <Button type="submit" size="compact-sm" loading={saying.isPending} disabled={words.trim() === ''}>{t('save')}</Button>
          <Button variant="subtle" color="gray" size="compact-sm" onClick={onClose}>{t('cancel')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
