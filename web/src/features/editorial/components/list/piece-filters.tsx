import { Button, Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { sectionsQuery } from '../../api/list-sections';
import { sectionChoices } from '../sections/section-choices';
import { MoreFilters } from './more-filters';
import type { PieceAddress } from './use-piece-address';

const SORTS = ['-updated', 'updated', 'due', 'published', 'title'] as const;
const SEARCH_AFTER_MS = 250;

export function PieceFilters({ address }: { address: PieceAddress }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const { filter } = address;
  const sections = useQuery(sectionsQuery(agency.id));
  const [typed, setTyped] = useState(filter.q ?? '');
  const search = useDebouncedCallback((q: string) => address.go({ q: q.trim() || undefined }, true), SEARCH_AFTER_MS);
  return (
    <Group gap="xs" flex={{ base: '1 1 100%', sm: '1 1 0' }} miw={0}>
      <TextInput
        aria-label={t('list.search')}
        placeholder={t('list.search')}
        leftSection={<IconSearch size={16} stroke={1.7} />}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          search(event.target.value);
        }}
        w={{ base: '100%', sm: 240 }}
      />
      <Select
        aria-label={t('list.section')}
        placeholder={t('list.anySection')}
        clearable
        searchable
        data={sectionChoices(sections.data?.items ?? [])}
        value={filter.section ?? null}
        onChange={(section) => address.go({ section: section ?? undefined })}
        flex={{ base: '1 1 150px', sm: '0 0 180px' }}
      />
      {address.layout === 'list' && (
        <Select
          aria-label={t('list.sort')}
          allowDeselect={false}
          data={SORTS.map((value) => ({ value, label: t(`list.sorts.${value}`) }))}
          value={filter.sort ?? (filter.view === 'queue' ? 'due' : '-updated')}
          onChange={(sort) => address.go({ sort: sort ?? undefined })}
          flex={{ base: '1 1 150px', sm: '0 0 170px' }}
        />
      )}
      <MoreFilters address={address} />
      {address.narrowed && (
        <Button
          variant="subtle"
          color="gray"
          onClick={() => {
            setTyped('');
            address.clear();
          }}
        >
          {t('list.clear')}
        </Button>
      )}
    </Group>
  );
}
