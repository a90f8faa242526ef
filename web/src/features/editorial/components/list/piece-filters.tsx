import { Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import type { PieceFilter } from '../../api/list-pieces';
import { sectionsQuery } from '../../api/list-sections';
import { sectionChoices } from '../sections/section-choices';

const SORTS = ['-updated', 'updated', 'published', 'due', 'title'] as const;
const SEARCH_AFTER_MS = 250;

export function PieceFilters({ filter, onChange }: { filter: PieceFilter; onChange: (changes: PieceFilter) => void }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const sections = useQuery(sectionsQuery(agency.id));
  const [typed, setTyped] = useState(filter.q ?? '');
  const search = useDebouncedCallback((q: string) => onChange({ q: q.trim() || undefined }), SEARCH_AFTER_MS);
  return (
    <Group gap="xs" mb="sm">
      <TextInput
        aria-label={t('list.search')}
        placeholder={t('list.search')}
        leftSection={<IconSearch size={16} stroke={1.7} />}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          search(event.target.value);
        }}
        w={{ base: '100%', sm: 280 }}
      />
      <Select
        aria-label={t('list.section')}
        placeholder={t('list.anySection')}
        clearable
        searchable
        data={sectionChoices(sections.data?.items ?? [])}
        value={filter.section ?? null}
        onChange={(section) => onChange({ section: section ?? undefined })}
        flex={{ base: 1, sm: '0 0 200px' }}
      />
      <Select
        aria-label={t('list.sort')}
        allowDeselect={false}
        data={SORTS.map((value) => ({ value, label: t(`list.sorts.${value}`) }))}
        value={filter.sort ?? '-updated'}
        onChange={(sort) => onChange({ sort: sort ?? undefined })}
        flex={{ base: 1, sm: '0 0 190px' }}
      />
    </Group>
  );
}
