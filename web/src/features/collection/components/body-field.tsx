import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bodiesQuery } from '../api/find-bodies';

const PAUSE_MS = 200;

interface Props { label: string; description?: string; value: string | null; onChange: (id: string | null) => void; first?: { id: string; name: string }[]; error?: string }

/** An organisation of the register, found by words of its name. */
export function BodyField({ label, description, value, onChange, first = [], error }: Props) {
  const { t } = useTranslation('collection');
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const [asked] = useDebouncedValue(typed === chosen?.label ? '' : typed, PAUSE_MS);
  const found = useQuery(bodiesQuery(asked));
  const options = new Map<string, string>(first.map((one) => [one.id, one.name]));
  if (chosen) options.set(chosen.value, chosen.label);
  for (const one of found.data?.items ?? []) options.set(one.id, one.name);
  const data = [...options].map(([id, name]) => ({ value: id, label: name }));
  return (
    <Select
      label={label}
      description={description}
      placeholder={t('body.placeholder')}
      nothingFoundMessage={t('body.nothing')}
      searchable
      clearable
      filter={({ options: all }) => all}
      data={data}
      value={value}
      error={error}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(id) => {
        setChosen(data.find((one) => one.value === id) ?? null);
        onChange(id);
      }}
    />
  );
}
