import { Button, Checkbox, Group, NumberInput, Select, SimpleGrid, Stack, Switch, TagsInput, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import type { PrintTitleView } from '@api/schemas';
import { addTitle } from '../../api/add-title';
import { changeTitle } from '../../api/change-title';
import { draftOf, requestOf, type TitleDraft } from './title-draft';

const NUMBERS = ['columns', 'charactersPerLine', 'linesPerColumn', 'titlePercent', 'sapoPercent', 'captionPercent'] as const;
const FIELDS = ['name', 'kind', 'rhythm', 'days', 'pages', 'pageNames', 'format', 'closingDaysBefore', 'closingTime', 'firstNumber', ...NUMBERS];
const WEEK = ['1', '2', '3', '4', '5', '6', '7'] as const;

export function TitleForm({ title, onDone }: { title: PrintTitleView | undefined; onDone: () => void }) {
  const { t } = useTranslation(['print', 'common']);
  const agency = useAgency();
  const client = useQueryClient();
  const [draft, setDraft] = useState<TitleDraft>(() => draftOf(title));
  const put = (fields: Partial<TitleDraft>) => setDraft((before) => ({ ...before, ...fields }));
  const saving = useMutation({
    mutationFn: () => title ? changeTitle(agency.id, title.id, requestOf(draft, title.version)) : addTitle(agency.id, requestOf(draft, 0)),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['print', agency.id] });
      onDone();
    },
  });
  const error = (field: string) => fieldMessage(saving.error, field);
  const number = (field: (typeof NUMBERS)[number] | 'pages' | 'closingDaysBefore' | 'firstNumber') => (
    <NumberInput key={field} label={t(`titles.field.${field}`)} allowDecimal={false} allowNegative={false} hideControls value={draft[field]} error={error(field)} onChange={(value) => put({ [field]: value })} />
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <Stack gap="sm">
        <TextInput label={t('titles.name')} data-autofocus value={draft.name} error={error('name')} onChange={(event) => put({ name: event.target.value })} />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <Select label={t('titles.kind')} allowDeselect={false} data={(['newspaper', 'magazine'] as const).map((value) => ({ value, label: t(`kind.${value}`) }))} value={draft.kind} error={error('kind')} onChange={(kind) => kind && put({ kind })} />
          <Select label={t('titles.rhythm')} allowDeselect={false} data={(['weekly', 'monthly'] as const).map((value) => ({ value, label: t(`rhythm.${value}`) }))} value={draft.rhythm} error={error('rhythm')} onChange={(rhythm) => rhythm && put({ rhythm, days: [] })} />
        </SimpleGrid>
        {draft.rhythm === 'weekly'
          ? <Checkbox.Group label={t('titles.days')} value={draft.days} error={error('days')} onChange={(days) => put({ days })}><Group gap="sm" mt={4}>{WEEK.map((day) => <Checkbox key={day} value={day} label={t(`weekday.${day}`)} />)}</Group></Checkbox.Group>
          : <TagsInput label={t('titles.monthDays')} description={t('titles.monthDaysHint')} value={draft.days} error={error('days')} onChange={(days) => put({ days })} />}
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          {number('pages')}
          <TextInput label={t('titles.format')} value={draft.format} error={error('format')} onChange={(event) => put({ format: event.target.value })} />
          {number('closingDaysBefore')}
          <TextInput label={t('titles.closingTime')} inputMode="numeric" placeholder="22:00" value={draft.closingTime} error={error('closingTime')} onChange={(event) => put({ closingTime: event.target.value })} />
          {number('firstNumber')}
        </SimpleGrid>
        <Textarea label={t('titles.pageNames')} description={t('titles.pageNamesHint')} autosize minRows={3} maxRows={10} value={draft.pageNames} error={error('pageNames')} onChange={(event) => put({ pageNames: event.target.value })} />
        <Text fw={600} mt="xs">{t('titles.setting')}</Text>
        <Text fz={13} c="dimmed">{t('titles.settingHint')}</Text>
        <SimpleGrid cols={{ base: 2, xs: 3 }} spacing="sm">{NUMBERS.map(number)}</SimpleGrid>
        <Text fz={13} c="dimmed">{t('titles.linesAPage', { lines: String(Number(draft.columns) * Number(draft.linesPerColumn) || 0) })}</Text>
        <Switch label={t('titles.active')} checked={draft.active} onChange={(event) => put({ active: event.currentTarget.checked })} />
        <FormProblem error={saving.error} fields={FIELDS} />
        <Group><Button type="submit" loading={saving.isPending}>{t('common:save')}</Button></Group>
      </Stack>
    </form>
  );
}
