import { Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { DayField } from '@/ui/day-field';
import type { ArchiveFilter } from '../../api/archive/search-archive';
import { sectionsQuery } from '../../api/list-sections';
import { sectionChoices } from '../sections/section-choices';

const STATES = ['published', 'expired', 'taken-down'] as const;
const SEARCH_AFTER_MS = 250;

export function ArchiveFilters({ filter, onChange }: { filter: ArchiveFilter; onChange: (changes: ArchiveFilter) => void }) {
  const { t } = useTranslation(['archive', 'common']);
  const agency = useAgency();
  const sections = useQuery(sectionsQuery(agency.id));
  const [typed, setTyped] = useState(filter.q ?? '');
  const search = useDebouncedCallback((q: string) => onChange({ q: q.trim() || undefined }), SEARCH_AFTER_MS);
  return (
    <Group gap="xs" mb="md">
      <TextInput
        aria-label={t('search')}
        placeholder={t('search')}
        leftSection={<IconSearch size={16} stroke={1.7} />}
        w={{ base: '100%', sm: 260 }}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          search(event.target.value);
        }}
      />
      <DayField placeholder={t('common:from')} aria-label={t('common:from')} clearable w={160} value={filter.from ?? null} onChange={(from) => onChange({ from: from ?? undefined })} />
      <DayField placeholder={t('common:to')} aria-label={t('common:to')} clearable w={160} value={filter.to ?? null} onChange={(to) => onChange({ to: to ?? undefined })} />
      <Select aria-label={t('section')} placeholder={t('anySection')} clearable searchable w={190} data={sectionChoices(sections.data?.items ?? [])} value={filter.section ?? null} onChange={(section) => onChange({ section: section ?? undefined })} />
      <Select aria-label={t('state')} placeholder={t('anyState')} clearable w={170} data={STATES.map((value) => ({ value, label: t(`common:state.${value}`) }))} value={filter.state ?? null} onChange={(state) => onChange({ state: state ?? undefined })} />
    </Group>
  );
}
