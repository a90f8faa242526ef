import { Button, Group, Modal, Radio, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { DayField } from '@/ui/day-field';
import { FormProblem } from '@/ui/form-problem';
import type { EventScope, EventView } from '@api/schemas';
import { addEvent } from '../api/add-event';
import { changeEvent } from '../api/change-event';
import { draftOf, requestOf, type EventDraft } from './event-draft';
import { REPEATS, type Repeat } from './event-rule';
import { EventTimes } from './event-times';

interface Props { event?: EventView; day: string; onClose: () => void; onDone: (event: EventView) => void }
const FIELDS = ['title', 'details', 'place', 'contact', 'link', 'firstDay', 'lastDay', 'startsAt', 'endsAt', 'zone', 'rule', 'until'];
const SCOPES: EventScope[] = ['one', 'future', 'all'];

export function EventFormDialog({ event, day, onClose, onDone }: Props) {
  const { t } = useTranslation('events');
  return <Modal opened onClose={onClose} size="lg" title={event ? t('form.change') : t('add')}><EventForm event={event} day={day} onDone={onDone} /></Modal>;
}

function EventForm({ event, day, onDone }: Omit<Props, 'onClose'>) {
  const { t } = useTranslation(['events', 'common']);
  const agency = useAgency();
  const client = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(event, day));
  const [scope, setScope] = useState<EventScope>('one');
  const put = (fields: Partial<EventDraft>) => setDraft((before) => ({ ...before, ...fields }));
  const saving = useMutation({
    mutationFn: () => (event ? changeEvent(agency.id, event.id, { ...requestOf(draft), version: event.version, scope }) : addEvent(agency.id, requestOf(draft))),
    onSuccess: (chain) => {
      void client.invalidateQueries({ queryKey: ['plan', agency.id] });
      onDone(chain.event);
    },
  });
  const text = (field: 'title' | 'place' | 'contact' | 'link' | 'details') => ({
    label: t(`field.${field}`), value: draft[field], error: fieldMessage(saving.error, field),
    onChange: (change: { target: { value: string } }) => put({ [field]: change.target.value }),
  });
  const submit = (sent: FormEvent) => {
    sent.preventDefault();
    saving.mutate();
  };
  const series = event !== undefined && event.seriesId !== null;
  const repeats = draft.repeat === 'other' ? [...REPEATS, 'other' as const] : REPEATS;
  return (
    <form onSubmit={submit} data-testid="event-form">
      <Stack gap="sm">
        <TextInput {...text('title')} data-autofocus />
        <EventTimes draft={draft} put={put} error={saving.error} />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
          <Select label={t('field.repeat')} allowDeselect={false} data={repeats.map((value) => ({ value, label: t(`repeat.${value}`) }))} value={draft.repeat} error={fieldMessage(saving.error, 'rule')} disabled={series && scope === 'one'} onChange={(value) => put({ repeat: (value ?? 'once') as Repeat })} />
          {draft.repeat !== 'once' && <DayField label={t('field.until')} placeholder={t('field.noUntil')} clearable disabled={series && scope === 'one'} value={draft.until} onChange={(until) => put({ until })} />}
          <TextInput {...text('place')} />
          <TextInput {...text('contact')} placeholder={t('field.contactHint')} />
        </SimpleGrid>
        <TextInput {...text('link')} placeholder="https://" />
        <Textarea {...text('details')} autosize minRows={2} maxRows={10} />
        {series && (
          <Radio.Group label={t('scope.label')} description={t('scope.hint')} value={scope} onChange={(value) => setScope(value as EventScope)}>
            <Group mt={6} gap="lg">{SCOPES.map((value) => <Radio key={value} value={value} label={t(`scope.${value}`)} />)}</Group>
          </Radio.Group>
        )}
        <FormProblem error={saving.error} fields={FIELDS} />
        <Group><Button type="submit" loading={saving.isPending}>{t('common:save')}</Button></Group>
      </Stack>
    </form>
  );
}
