import { Button, Group, Modal, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency, useSession } from '@/lib/session/use-session';
import { DayField } from '@/ui/day-field';
import { FormProblem } from '@/ui/form-problem';
import type { LeaveKind } from '@api/schemas';
import { askLeave } from '../api/ask-leave';
import { makersQuery } from '../api/list-makers';
import { nameDeputy } from '../api/name-deputy';

const KINDS: LeaveKind[] = ['annual', 'sick', 'trip', 'other'];
const FIELDS = ['personId', 'kind', 'firstDay', 'lastDay', 'deputyId', 'note'];

export function LeaveDialog({ what, day, onClose }: { what: 'leave' | 'deputy'; day: string; onClose: () => void }) {
  const { t } = useTranslation(['duty', 'common']);
  const agency = useAgency();
  const { person } = useSession();
  const client = useQueryClient();
  const [draft, setDraft] = useState({ personId: person.id, kind: 'annual' as LeaveKind, firstDay: day, lastDay: what === 'leave' ? day : null as string | null, deputyId: null as string | null, note: '' });
  const put = (fields: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...fields }));
  const makers = useQuery(makersQuery(agency.id, draft.firstDay));
  const people = (makers.data?.items ?? []).map((one) => ({ value: one.id, label: one.name }));
  const sending = useMutation({
    mutationFn: () => {
      const request = { personId: draft.personId, firstDay: draft.firstDay, lastDay: draft.lastDay ?? undefined, deputyId: draft.deputyId ?? undefined };
      return what === 'leave' ? askLeave(agency.id, { ...request, kind: draft.kind, note: draft.note }) : nameDeputy(agency.id, request);
    },
    onSuccess: onClose,
    onSettled: () => client.invalidateQueries({ queryKey: ['plan', agency.id] }),
  });
  const submit = (sent: FormEvent) => {
    sent.preventDefault();
    sending.mutate();
  };
  const error = (field: string) => fieldMessage(sending.error, field);
  const title = what === 'deputy' ? t('leave.deputy') : t(agency.may('plan.decide') ? 'leave.write' : 'leave.ask');
  return (
    <Modal opened onClose={onClose} title={title}>
      <form onSubmit={submit} data-testid="leave-form">
        <Stack gap="sm">
          {agency.may('plan.decide') && <Select label={t('leave.who')} searchable allowDeselect={false} data={people} value={draft.personId} error={error('personId')} onChange={(personId) => personId && put({ personId })} />}
          {what === 'leave' && <Select label={t('leave.kind')} allowDeselect={false} data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} value={draft.kind} error={error('kind')} onChange={(kind) => kind && put({ kind: kind as LeaveKind })} />}
          <SimpleGrid cols={2} spacing="sm">
            <DayField label={t('leave.first')} value={draft.firstDay} error={error('firstDay')} onChange={(firstDay) => firstDay && put({ firstDay, lastDay: draft.lastDay !== null && draft.lastDay < firstDay ? firstDay : draft.lastDay })} />
            <DayField label={t('leave.last')} clearable={what === 'deputy'} placeholder={what === 'deputy' ? t('leave.noLast') : undefined} value={draft.lastDay} error={error('lastDay')} onChange={(lastDay) => put({ lastDay })} />
          </SimpleGrid>
          <Select label={t('leave.standIn')} description={t('leave.standInHint')} searchable clearable={what === 'leave'} data={people.filter((one) => one.value !== draft.personId)} value={draft.deputyId} error={error('deputyId')} onChange={(deputyId) => put({ deputyId })} />
          {what === 'leave' && <TextInput label={t('leave.note')} description={t('leave.noteHint')} value={draft.note} error={error('note')} onChange={(event) => put({ note: event.target.value })} />}
          <FormProblem error={sending.error} fields={FIELDS} />
          <Group><Button type="submit" loading={sending.isPending}>{t('leave.send')}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}
