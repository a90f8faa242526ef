import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { readersQuery } from '../../../api/comments/find-readers';

interface Props { value: string | null; error?: string; onChange: (id: string | null, name: string | null) => void }

/** Somebody of the newsroom, when the wish came from inside. */
export function ColleagueField({ value, error, onChange }: Props) {
  const { t } = useTranslation(['editorial', 'common']);
  const agency = useAgency();
  const { id = '' } = useParams({ strict: false });
  const [typed, setTyped] = useState('');
  const readers = useQuery(readersQuery(agency.id, id, typed));
  const people = readers.data?.items ?? [];
  return (
    <Select
      label={`${t('takeDown.colleague')} (${t('common:optional')})`}
      description={t('takeDown.colleagueHint')}
      searchable
      clearable
      data={people.map((one) => ({ value: one.personId, label: one.name }))}
      value={value}
      error={error}
      onSearchChange={setTyped}
      onChange={(chosen) => onChange(chosen, people.find((one) => one.personId === chosen)?.name ?? null)}
    />
  );
}
