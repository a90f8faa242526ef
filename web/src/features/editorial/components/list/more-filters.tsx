import { Button, Group, Popover, Select, Stack, Switch } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { DayField } from '@/ui/day-field';
import { STORY_FORMS, STORY_PRIORITIES } from '@/ui/plan-marks';
import { colleaguesQuery } from '../../api/list-colleagues';
import { desksQuery } from '../../api/list-desks';
import type { PieceAddress } from './use-piece-address';

/** The filters that are not needed every hour. */
export function MoreFilters({ address }: { address: PieceAddress }) {
  const { t } = useTranslation(['editorial', 'planning', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const { filter, go } = address;
  const people = useQuery({ ...colleaguesQuery(agency.id), enabled: agency.may('people.read') });
  const desks = useQuery({ ...desksQuery(agency.id), enabled: agency.may('plan.read') });
  const lists = [
    { name: 'form', data: STORY_FORMS.map((value) => ({ value, label: t(`planning:form.${value}`) })) },
    { name: 'urgency', data: STORY_PRIORITIES.map((value) => ({ value, label: t(`planning:priority.${value}`) })) },
    { name: 'owner', data: people.data ?? [] },
    { name: 'holder', data: people.data ?? [] },
    { name: 'desk', data: (desks.data?.items ?? []).map((one) => ({ value: one.id, label: one.name })) },
  ] as const;
  return (
    <Popover width={300} position="bottom-start" trapFocus shadow="md" withinPortal>
      <Popover.Target>
        <Button variant="default" leftSection={<IconAdjustmentsHorizontal size={16} />}>
          {address.count > 0 ? t('filter.moreOf', { count: address.count, shown: format.number(address.count) }) : t('filter.more')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          {lists.filter(({ data }) => data.length > 0).map(({ name, data }) => (
            <Select key={name} label={t(`filter.${name}`)} clearable searchable comboboxProps={{ withinPortal: false }} data={[...data]} value={filter[name] ?? null} onChange={(value) => go({ [name]: value ?? undefined })} />
          ))}
          <Group grow gap="xs">
            <DayField label={t('common:from')} clearable popoverProps={{ withinPortal: false }} value={filter.from ?? null} onChange={(from) => go({ from: from ?? undefined })} />
            <DayField label={t('common:to')} clearable popoverProps={{ withinPortal: false }} value={filter.to ?? null} onChange={(to) => go({ to: to ?? undefined })} />
          </Group>
          <Switch label={t('filter.late')} checked={filter.late === 'true'} onChange={(event) => go({ late: event.target.checked ? 'true' : undefined })} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
