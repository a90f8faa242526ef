import { Button, Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { STORY_FORMS, STORY_PRIORITIES, STORY_STATES } from '@/ui/plan-marks';
import { desksQuery } from '../api/list-desks';
import { makersQuery } from '../api/list-makers';
import { sectionsQuery } from '../api/list-sections';
import { usePlanDesk } from './plan-desk';
import classes from './plan.module.css';

const SEARCH_AFTER_MS = 250;

export function PlanFilters() {
  const { t } = useTranslation('planning');
  const agency = useAgency();
  const { address } = usePlanDesk();
  const { filter } = address;
  const desks = useQuery(desksQuery(agency.id));
  const makers = useQuery(makersQuery(agency.id));
  const sections = useQuery(sectionsQuery(agency.id));
  const [typed, setTyped] = useState(filter.q ?? '');
  const search = useDebouncedCallback((q: string) => address.go({ q: q.trim() || undefined }, true), SEARCH_AFTER_MS);
  const named = (items: { id: string; name: string }[] = []) => items.map((one) => ({ value: one.id, label: one.name }));
  const lists = [
    { name: 'form', data: STORY_FORMS.map((value) => ({ value, label: t(`form.${value}`) })) },
    { name: 'desk', data: named(desks.data?.items) },
    { name: 'person', data: named(makers.data?.items) },
    { name: 'section', data: named(sections.data?.items) },
    { name: 'state', data: STORY_STATES.map((value) => ({ value, label: t(`state.${value}`) })) },
    { name: 'priority', data: STORY_PRIORITIES.map((value) => ({ value, label: t(`priority.${value}`) })) },
  ] as const;
  return (
    <Group gap="xs" className={classes.filters} wrap="nowrap" role="search" aria-label={t('filters')}>
      <TextInput
        aria-label={t('search')}
        placeholder={t('search')}
        leftSection={<IconSearch size={16} stroke={1.7} />}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          search(event.target.value);
        }}
        className={classes.searchField}
      />
      {lists.filter(({ data }) => data.length > 0).map(({ name, data }) => (
        <Select
          key={name}
          aria-label={t(`any.${name}`)}
          placeholder={t(`any.${name}`)}
          clearable
          searchable={name === 'person' || name === 'desk' || name === 'section'}
          data={[...data]}
          value={filter[name] ?? null}
          onChange={(value) => address.go({ [name]: value ?? undefined })}
          className={classes.filter}
        />
      ))}
      {address.narrowed && (
        <Button
          variant="subtle"
          color="gray"
          flex="none"
          onClick={() => {
            setTyped('');
            address.clear();
          }}
        >
          {t('clear')}
        </Button>
      )}
    </Group>
  );
}
