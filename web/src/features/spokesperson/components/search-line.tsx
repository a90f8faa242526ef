import { Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';

const SEARCH_AFTER_MS = 250;

interface Props {
  label: string;
  q: string | undefined;
  onSearch: (q: string | undefined) => void;
  states?: { value: string; label: string }[];
  state?: string;
  stateLabel?: string;
  onState?: (state: string | undefined) => void;
  children?: ReactNode;
}

export function SearchLine({ label, q, onSearch, states, state, stateLabel, onState, children }: Props) {
  const [typed, setTyped] = useState(q ?? '');
  const search = useDebouncedCallback((words: string) => onSearch(words.trim() || undefined), SEARCH_AFTER_MS);
  return (
    <Group gap="xs" mb="sm">
      <TextInput
        aria-label={label}
        placeholder={label}
        leftSection={<IconSearch size={16} />}
        w={{ base: '100%', sm: 280 }}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          search(event.target.value);
        }}
      />
      {states && <Select aria-label={stateLabel} placeholder={stateLabel} clearable w={{ base: '100%', sm: 200 }} data={states} value={state ?? null} onChange={(value) => onState?.(value ?? undefined)} />}
      {children}
    </Group>
  );
}
