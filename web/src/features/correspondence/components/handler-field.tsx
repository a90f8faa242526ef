import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { handlersQuery } from '../api/list-handlers';

interface Props { value: string | null; disabled?: boolean; onChange: (personId: string | null) => void }

export function HandlerField({ value, disabled = false, onChange }: Props) {
  const { t } = useTranslation('correspondence');
  const agency = useAgency();
  const people = useQuery(handlersQuery(agency.id)).data?.items ?? [];
  return (
    <Select
      label={t('field.handler')}
      placeholder={t('nobody')}
      clearable
      searchable
      disabled={disabled}
      value={value}
      data={people.map((person) => ({ value: person.id, label: person.name }))}
      onChange={onChange}
    />
  );
}
