import { MultiSelect, Radio, Select, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bodiesQuery } from '../api/find-bodies';
import { receiversQuery } from '../api/list-receivers';

export interface Audience { kind: string; under: string | null; underName: string | null; agencies: string[] }
const KINDS = ['all', 'under', 'chosen'] as const;

interface Props { authority: string; value: Audience; error?: string; onChange: (audience: Audience) => void }

/** All agencies here, those below one body, or some by name. */
export function AudienceField({ authority, value, error, onChange }: Props) {
  const { t } = useTranslation('spokesperson');
  const agencies = useQuery({ ...receiversQuery(authority), enabled: value.kind === 'chosen' }).data?.items ?? [];
  return (
    <Stack gap="xs">
      <Radio.Group label={t('field.audience')} value={value.kind} error={value.kind === 'all' ? error : undefined} onChange={(kind) => onChange({ ...value, kind })}>
        <Stack gap={4} mt={4}>{KINDS.map((kind) => <Radio key={kind} value={kind} label={t(`audience.${kind}`)} />)}</Stack>
      </Radio.Group>
      {value.kind === 'under' && <BodyField value={value} error={error} onChange={onChange} />}
      {value.kind === 'chosen' && (
        <MultiSelect aria-label={t('audience.chosen')} placeholder={t('audience.agencies')} searchable value={value.agencies} error={error} data={agencies.map((one) => ({ value: one.id, label: one.name }))} onChange={(chosen) => onChange({ ...value, agencies: chosen })} />
      )}
    </Stack>
  );
}

function BodyField({ value, error, onChange }: Omit<Props, 'authority'>) {
  const { t } = useTranslation('spokesperson');
  const [typed, setTyped] = useState(value.underName ?? '');
  const [q] = useDebouncedValue(typed, 200);
  const found = useQuery(bodiesQuery(q)).data?.items ?? [];
  const data = found.map((one) => ({ value: one.id, label: one.name }));
  const known = value.under !== null && value.underName !== null && !data.some((one) => one.value === value.under) ? [{ value: value.under, label: value.underName }] : [];
  return (
    <Select
      aria-label={t('audience.under')}
      placeholder={t('audience.body')}
      searchable
      data={[...known, ...data]}
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value.under}
      error={error}
      onChange={(under, option) => onChange({ ...value, under, underName: option?.label ?? null })}
    />
  );
}
