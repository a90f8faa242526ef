import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { DayField } from '@/ui/day-field';
import { FormProblem } from '@/ui/form-problem';
import { programmesQuery, termsQuery } from '../api/list-terms';
import { nameResponsible, responsiblesQuery } from '../api/name-responsible';
import { BodyField } from './body-field';
import classes from './collection.module.css';

/** Instead of an indicator: the programme as a whole. */
const WHOLE = '*';

/** Which unit answers for a programme and for which indicator, from a day on and by a decision that is cited. */
export function ResponsibleDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('collection');
  const format = useFormat();
  const client = useQueryClient();
  const [programme, setProgramme] = useState('qd-781');
  const [indicator, setIndicator] = useState<string | null>(null);
  const [organizationId, setUnit] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  const [source, setSource] = useState('');
  const programmes = useQuery(programmesQuery());
  const book = useQuery(termsQuery(programme));
  const known = useQuery(responsiblesQuery(programme));
  const naming = useMutation({
    mutationFn: () => nameResponsible(programme, { indicator, organizationId, from, source }),
    onSuccess: (now) => client.setQueryData(responsiblesQuery(programme).queryKey, now),
  });
  return (
    <Modal opened onClose={onClose} title={t('responsible.title')} size="lg">
      <Stack gap="md">
        <Text fz={13} c="dimmed">{t('responsible.hint')}</Text>
        <Select label={t('open.programme')} allowDeselect={false} value={programme} onChange={(code) => code && setProgramme(code)}
          data={(programmes.data?.items ?? []).map((one) => ({ value: one.code, label: `${one.ownerName}: ${one.title}` }))} />
        {(known.data?.items ?? []).map((one) => (
          <div key={`${one.indicator}:${one.from}:${one.recordedAt}`} className={classes.act}>
            <Text><Text span fw={600}>{one.indicator === WHOLE ? t('responsible.whole') : one.indicator}</Text> · {one.organizationName}</Text>
            <Text className={classes.dim}>{t('responsible.since', { day: format.day(one.from) })} · {one.source}</Text>
          </div>
        ))}
        {known.data?.items.length === 0 && <Text c="dimmed">{t('responsible.none')}</Text>}
        <Select label={t('responsible.indicator')} searchable value={indicator} onChange={setIndicator}
          data={[{ value: WHOLE, label: t('responsible.whole') }, ...(book.data?.indicators ?? []).filter((one) => one.shape !== 'heading' && one.shape !== 'statement').map((one) => ({ value: one.code, label: `${one.code}. ${one.text}` }))]} />
        <BodyField label={t('responsible.unit')} value={organizationId} onChange={setUnit} />
        <DayField label={t('responsible.from')} value={from} onChange={setFrom} />
        <TextInput label={t('responsible.source')} value={source} onChange={(event) => setSource(event.currentTarget.value)} />
        <FormProblem error={naming.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t('collect.close')}</Button>
          <Button loading={naming.isPending} onClick={() => naming.mutate()}>{t('responsible.name')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
