import { Checkbox, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FindOptions } from './letters';

const CHOICES = ['caseSensitive', 'diacritics', 'wholeWords'] as const;

export function FindChoices({ options, onChange }: { options: FindOptions; onChange: (options: FindOptions) => void }) {
  const { t } = useTranslation('find');
  return (
    <Group gap="sm">
      {CHOICES.map((choice) => (
        <Checkbox
          key={choice}
          size="xs"
          label={t(choice)}
          checked={options[choice]}
          onChange={(event) => onChange({ ...options, [choice]: event.target.checked })}
        />
      ))}
    </Group>
  );
}
