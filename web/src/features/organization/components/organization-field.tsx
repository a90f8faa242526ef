import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { organizationsQuery } from '../api/find-organizations';
import { useMandate } from './use-mandate';

interface Props { label: string; description?: string; value: string | null; error?: string; onChange: (id: string | null) => void }

/** Found by name on the server: there are hundreds of organisations. Offers only what this person may choose. */
export function OrganizationField({ label, description, value, error, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, 200);
  const mandate = useMandate();
  const found = useQuery(organizationsQuery(q, undefined));
  const mine = (found.data?.items ?? []).filter((one) => mandate.holds(one.id) || one.id === value);
  return (
    <Select
      label={label}
      description={description}
      searchable
      clearable
      data={mine.map((one) => ({ value: one.id, label: one.name }))}
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value}
      error={error}
      onChange={onChange}
    />
  );
}
