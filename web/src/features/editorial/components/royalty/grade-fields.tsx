import { Group, NumberInput, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { royaltyTableQuery } from '../../api/workflows/royalty-table';
import type { GradeDraft } from './grade-draft';

/** Genre and coefficient by the agency's table of today; the highest coefficient stands below with its ground. */
export function GradeFields({ draft, onChange, error }: { draft: GradeDraft; onChange: (draft: GradeDraft) => void; error: unknown }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const format = useFormat();
  const table = useQuery(royaltyTableQuery(agency.id));
  const choice = table.data?.choices.find((one) => one.code === draft.genre);
  return (
    <Stack gap={4}>
      <Group align="flex-start" gap="xs" wrap="nowrap">
        <Select flex={1} label={t('grade.genre')} searchable clearable data={(table.data?.choices ?? []).map((one) => ({ value: one.code, label: one.name }))} value={draft.genre} onChange={(genre) => onChange({ ...draft, genre })} error={fieldMessage(error, 'grade.genre')} />
        <NumberInput w={112} label={t('grade.coefficient')} min={0} step={0.5} decimalScale={2} decimalSeparator={format.locale === 'vi' ? ',' : '.'} value={draft.coefficient} onChange={(coefficient) => onChange({ ...draft, coefficient })} error={fieldMessage(error, 'grade.coefficient')} />
      </Group>
      {choice && <Text fz={13} c="dimmed">{t('grade.most', { most: format.number(choice.most), citation: choice.citation })}</Text>}
    </Stack>
  );
}
