import { Alert, Autocomplete, Button, Group, Modal, MultiSelect, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { DayField } from '@/ui/day-field';
import { FormProblem } from '@/ui/form-problem';
import type { ShiftView } from '@api/schemas';
import { desksQuery } from '../api/list-desks';
import { makersQuery } from '../api/list-makers';
import { removeShift } from '../api/remove-shift';
import { saveShift } from '../api/save-shift';
import { readClock } from './clock';

const FIELDS = ['day', 'role', 'startsAt', 'endsAt', 'deskId', 'note'];

export function ShiftDialog({ shift, day, onClose }: { shift?: ShiftView; day: string; onClose: () => void }) {
  const { t } = useTranslation(['duty', 'common']);
  const agency = useAgency();
  const client = useQueryClient();
  const [draft, setDraft] = useState(() => ({
    day, role: shift?.role ?? '', from: shift?.startsAt.slice(0, 5) ?? '06:00', to: shift?.endsAt.slice(0, 5) ?? '14:00',
    deskId: shift?.deskId ?? null, note: shift?.note ?? '', personIds: shift?.people.map((one) => one.personId) ?? [],
  }));
  const put = (fields: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...fields }));
  const desks = useQuery(desksQuery(agency.id));
  const makers = useQuery(makersQuery(agency.id, draft.day));
  const people = makers.data?.items ?? [];
  const away = people.filter((one) => one.awayUntil !== null && draft.personIds.includes(one.id));
  const after = { onSuccess: onClose, onSettled: () => client.invalidateQueries({ queryKey: ['plan', agency.id] }) };
  const clock = (typed: string) => `${readClock(typed) ?? typed}:00`;
  const saving = useMutation({
    mutationFn: () => saveShift(agency.id, shift?.id, {
      version: shift?.version, day: draft.day, role: draft.role, startsAt: clock(draft.from), endsAt: clock(draft.to),
      deskId: draft.deskId ?? undefined, note: draft.note, personIds: draft.personIds,
    }),
    ...after,
  });
  const removing = useMutation({ mutationFn: () => removeShift(agency.id, shift?.id ?? ''), ...after });
  const error = saving.error ?? removing.error;
  const submit = (sent: FormEvent) => {
    sent.preventDefault();
    saving.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={shift ? t('form.change') : t('add')}>
      <form onSubmit={submit} data-testid="shift-form">
        <Stack gap="sm">
          <Autocomplete label={t('form.role')} data-autofocus data={t('form.roles').split(';')} value={draft.role} error={fieldMessage(error, 'role')} onChange={(role) => put({ role })} />
          <SimpleGrid cols={3} spacing="sm">
            <DayField label={t('form.day')} leftSection={null} value={draft.day} error={fieldMessage(error, 'day')} onChange={(chosen) => chosen && put({ day: chosen })} />
            <TextInput label={t('form.from')} inputMode="numeric" value={draft.from} error={fieldMessage(error, 'startsAt')} onChange={(event) => put({ from: event.target.value })} />
            <TextInput label={t('form.to')} inputMode="numeric" value={draft.to} error={fieldMessage(error, 'endsAt')} onChange={(event) => put({ to: event.target.value })} />
          </SimpleGrid>
          <MultiSelect label={t('form.people')} searchable clearable hidePickedOptions data={people.map((one) => ({ value: one.id, label: one.awayUntil ? t('form.away', { name: one.name }) : one.name }))} value={draft.personIds} onChange={(personIds) => put({ personIds })} />
          {away.length > 0 && <Alert color="yellow" variant="light">{t('form.warning', { names: away.map((one) => one.name).join(', ') })}</Alert>}
          <Select label={t('form.desk')} placeholder={t('form.noDesk')} clearable searchable data={(desks.data?.items ?? []).map((one) => ({ value: one.id, label: one.name }))} value={draft.deskId} onChange={(deskId) => put({ deskId })} />
          <TextInput label={t('form.note')} value={draft.note} error={fieldMessage(error, 'note')} onChange={(event) => put({ note: event.target.value })} />
          <FormProblem error={error} fields={FIELDS} />
          <Group>
            <Button type="submit" loading={saving.isPending}>{t('common:save')}</Button>
            {shift && <Button ml="auto" variant="subtle" color="red" loading={removing.isPending} onClick={() => removing.mutate()}>{t('form.remove')}</Button>}
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
