import { Group, Select, SimpleGrid, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { DayField } from '@/ui/day-field';
import { ZONES, type EventDraft } from './event-draft';

interface Props { draft: EventDraft; put: (fields: Partial<EventDraft>) => void; error: unknown }

/** Whole days, or hours by the clock of the place. */
export function EventTimes({ draft, put, error }: Props) {
  const { t } = useTranslation('events');
  const begin = (firstDay: string) => put({ firstDay, lastDay: draft.lastDay < firstDay || draft.lastDay === draft.firstDay ? firstDay : draft.lastDay });
  const zones = ZONES.includes(draft.zone) ? ZONES : [...ZONES, draft.zone];
  const wrongStart = fieldMessage(error, draft.allDay ? 'firstDay' : 'startsAt');
  const wrongEnd = fieldMessage(error, draft.allDay ? 'lastDay' : 'endsAt');
  return (
    <>
      <Switch label={t('field.allDay')} checked={draft.allDay} onChange={(event) => put({ allDay: event.currentTarget.checked })} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <Group gap="xs" wrap="nowrap" align="flex-start">
          <DayField label={t('field.from')} flex={1} value={draft.firstDay} error={wrongStart} onChange={(day) => day && begin(day)} />
          {!draft.allDay && <TextInput label={t('field.fromClock')} w={84} inputMode="numeric" value={draft.from} onChange={(event) => put({ from: event.target.value })} />}
        </Group>
        <Group gap="xs" wrap="nowrap" align="flex-start">
          <DayField label={t('field.to')} flex={1} value={draft.lastDay} error={wrongEnd} onChange={(day) => day && put({ lastDay: day })} />
          {!draft.allDay && <TextInput label={t('field.toClock')} w={84} inputMode="numeric" value={draft.to} onChange={(event) => put({ to: event.target.value })} />}
        </Group>
      </SimpleGrid>
      {!draft.allDay && <Select label={t('field.zone')} allowDeselect={false} searchable data={zones.map((value) => ({ value, label: value === ZONES[0] ? t('field.newsroomZone') : value }))} value={draft.zone} error={fieldMessage(error, 'zone')} onChange={(zone) => zone && put({ zone })} />}
    </>
  );
}
