import { Badge, Button, Checkbox, Group, Modal, NumberInput, Stack, Table, Text, TextInput } from '@mantine/core';
import type { ThresholdRowView } from '@api/schemas';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/format/dates';
import { useFormat } from '@/lib/format/use-format';
import { DayField } from '@/ui/day-field';
import { FormProblem } from '@/ui/form-problem';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { setThreshold, thresholdsQuery } from '../api/thresholds';
import classes from './evidence.module.css';

/** What rules ask of the facts, from when on, and whether a law or this system says so. */
export function ThresholdsScreen() {
  const { t } = useTranslation('evidence');
  const format = useFormat();
  const thresholds = useQuery(thresholdsQuery());
  const [setting, setSetting] = useState<ThresholdRowView | null>(null);
  return (
    <Screen title={t('thresholds.title')} lead={t('thresholds.lead')}>
      <Loaded query={thresholds}>
        {(view) => (
          <Table.ScrollContainer minWidth={320}>
            <Table verticalSpacing="xs">
              <Table.Thead><Table.Tr><Table.Th>{t('thresholds.name')}</Table.Th><Table.Th>{t('thresholds.value')}</Table.Th><Table.Th visibleFrom="sm">{t('thresholds.from')}</Table.Th><Table.Th visibleFrom="md">{t('thresholds.citation')}</Table.Th><Table.Th /></Table.Tr></Table.Thead>
              <Table.Tbody>
                {view.items.map((row) => {
                  const { id, threshold: one, recordedAt, recordedBy, reason } = row;
                  return (

                  <Table.Tr key={id} style={{ verticalAlign: 'top' }}>
                    <Table.Td>{one.name} <Badge variant="outline" color="gray" tt="none" fw={500}>{one.convention ? t('detail.convention') : t('detail.law')}</Badge></Table.Td>
                    <Table.Td style={{ whiteSpace: 'nowrap' }}>{format.number(one.value)} {one.unit}</Table.Td>
                    <Table.Td visibleFrom="sm">{format.day(one.validFrom)}</Table.Td>
                    <Table.Td visibleFrom="md">{one.citation}<Text className={classes.dim}>{reason} · {t('thresholds.entered', { name: recordedBy, at: format.dateTime(recordedAt) })}</Text></Table.Td>
                    <Table.Td>{view.mayManage && <Button size="compact-sm" variant="subtle" onClick={() => setSetting(row)}>{t('thresholds.set')}</Button>}</Table.Td>
                  </Table.Tr>
                  );
                })}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Loaded>
      {setting && <SetDialog row={setting} onClose={() => setSetting(null)} />}
    </Screen>
  );
}

function SetDialog({ row, onClose }: { row: ThresholdRowView; onClose: () => void }) {
  const { threshold, least, most } = row;
  const { t } = useTranslation(['evidence', 'common']);
  const client = useQueryClient();
  const [value, setValue] = useState<number | null>(threshold.value);
  const [validFrom, setValidFrom] = useState<string | null>(today());
  const [citation, setCitation] = useState(threshold.citation);
  const [citationEn, setCitationEn] = useState('');
  const [convention, setConvention] = useState(threshold.convention);
  const [reason, setReason] = useState('');
  const setting = useMutation({
    mutationFn: () => setThreshold({ code: threshold.code, value, validFrom, citation, citationEn, convention, reason }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['strategy'] });
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('thresholds.setTitle', { name: threshold.name })}>
      <Stack gap="md">
        <NumberInput data-autofocus label={t('thresholds.value')} description={t('thresholds.range', { least, most })} allowDecimal={false} suffix={` ${threshold.unit}`} value={value ?? ''} onChange={(next) => setValue(typeof next === 'number' ? next : null)} />
        <DayField label={t('thresholds.from')} value={validFrom} onChange={setValidFrom} />
        <TextInput label={t('thresholds.citation')} value={citation} onChange={(event) => setCitation(event.currentTarget.value)} />
        <TextInput label={t('thresholds.citationEn')} value={citationEn} onChange={(event) => setCitationEn(event.currentTarget.value)} />
        <Checkbox label={t('thresholds.convention')} checked={convention} onChange={(event) => setConvention(event.currentTarget.checked)} />
        <TextInput label={t('thresholds.reason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        <FormProblem error={setting.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t('common:cancel')}</Button>
          <Button loading={setting.isPending} onClick={() => setting.mutate()}>{t('common:save')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
