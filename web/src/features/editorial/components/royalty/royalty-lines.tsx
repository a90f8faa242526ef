import { ActionIcon, Button, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import type { PressGroup } from '@api/schemas';
import type { RoyaltyRow } from './royalty-rows';

interface Props { rows: RoyaltyRow[]; error: unknown; onChange: (rows: RoyaltyRow[]) => void }

export function RoyaltyLines({ rows, error, onChange }: Props) {
  const { t } = useTranslation('workflow');
  const change = (at: number, next: Partial<RoyaltyRow>) => onChange(rows.map((row, index) => (index === at ? { ...row, ...next } : row)));
  const presses = (['print', 'broadcast'] as const).map((press) => ({ value: press, label: t(`royalty.press.${press}`) }));
  return (
    <Stack gap={6}>
      {rows.map((row, index) => (
        <Group key={index} gap="xs" align="flex-start">
          <TextInput flex="1 1 200px" aria-label={t('royalty.genre')} value={row.name} error={fieldMessage(error, `genres[${index}].name`)} onChange={(event) => change(index, { name: event.target.value })} />
          <Select w={190} aria-label={t('royalty.press.print')} allowDeselect={false} data={presses} value={row.press} onChange={(press) => press && change(index, { press: press as PressGroup })} />
          <NumberInput w={72} aria-label={t('royalty.group')} min={1} value={row.group} error={fieldMessage(error, `genres[${index}].group`)} onChange={(group) => change(index, { group: Number(group) })} />
          <NumberInput w={104} aria-label={t('royalty.most')} min={0} decimalScale={2} value={row.most} error={fieldMessage(error, `genres[${index}].most`)} onChange={(most) => change(index, { most: Number(most) })} />
          <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('royalty.remove', { name: row.name })} onClick={() => onChange(rows.filter((_, at) => at !== index))}><IconX size={16} /></ActionIcon>
        </Group>
      ))}
      <Group><Button variant="subtle" onClick={() => onChange([...rows, { name: '', press: 'print', group: 1, most: 0 }])}>{t('royalty.add')}</Button></Group>
    </Stack>
  );
}
