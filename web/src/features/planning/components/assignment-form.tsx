import { Alert, Button, Group, MultiSelect, NumberInput, Paper, Select, SimpleGrid, Stack, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, fieldMessage } from '@/lib/api/problem';
import { useFormat } from '@/lib/format/use-format';
import { useAgency, useSession } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { STORY_FORMS } from '@/ui/plan-marks';
import type { AssignmentView, LengthUnit, StoryView } from '@api/schemas';
import { addAssignment } from '../api/add-assignment';
import { changeAssignment } from '../api/change-assignment';
import { desksQuery } from '../api/list-desks';
import { makersQuery } from '../api/list-makers';
import { removeAssignment } from '../api/remove-assignment';
import { MomentField } from './moment-field';
import { startingOrder, unitOf } from './order-draft';
import { usePlanDesk } from './plan-desk';

const UNITS: LengthUnit[] = ['words', 'seconds', 'pictures'];
const FIELDS = ['form', 'deskId', 'length', 'lengthUnit', 'note', 'deadline'];

/** One form of the story: what, how long, by whom, until when. A reporter signs up himself, others are assigned. */
export function AssignmentForm({ story, assignment, onDone }: { story: StoryView; assignment?: AssignmentView; onDone: () => void }) {
  const { t } = useTranslation(['planning', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const { person } = useSession();
  const { mayDecide } = usePlanDesk();
  const client = useQueryClient();
  const desks = useQuery(desksQuery(agency.id));
  const makers = useQuery(makersQuery(agency.id, story.day));
  const [order, setOrder] = useState(() => startingOrder(story, assignment, mayDecide ? [] : [person.id]));
  const put = (fields: Partial<typeof order>) => setOrder((before) => ({ ...before, ...fields }));
  const again = () => client.invalidateQueries({ queryKey: ['plan', agency.id] });
  const finish = { onSuccess: async () => { await again(); onDone(); }, onError: (error: unknown) => { if (asProblem(error).status === 409) void again(); } };
  const saving = useMutation({
    mutationFn: async () => {
      if (assignment) await changeAssignment(agency.id, assignment.id, { ...order, version: assignment.version });
      else await addAssignment(agency.id, story.id, order);
    },
    ...finish,
  });
  const removing = useMutation({ mutationFn: () => removeAssignment(agency.id, assignment?.id ?? ''), ...finish });
  const people = (makers.data?.items ?? []).filter((one) => mayDecide || one.id === person.id || order.personIds.includes(one.id));
  const away = people.filter((one) => one.awayUntil !== null && order.personIds.includes(one.id));
  const error = saving.error ?? removing.error;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <Paper component="form" withBorder p="sm" my="xs" onSubmit={submit} data-testid="assignment-form">
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
          <Select label={t('order.form')} data-autofocus allowDeselect={false} data={STORY_FORMS.map((value) => ({ value, label: t(`form.${value}`) }))} value={order.form} error={fieldMessage(error, 'form')} onChange={(value) => value && put({ form: value, lengthUnit: unitOf(value) })} />
          <Select label={t('order.desk')} placeholder={t('order.noDesk')} clearable searchable data={(desks.data?.items ?? []).map((one) => ({ value: one.id, label: one.name }))} value={order.deskId ?? null} error={fieldMessage(error, 'deskId')} onChange={(deskId) => put({ deskId: deskId ?? undefined })} />
        </SimpleGrid>
        <MultiSelect label={t('order.people')} description={mayDecide ? t('order.leads') : t('order.onlyYou')} searchable clearable hidePickedOptions data={people.map((one) => ({ value: one.id, label: one.awayUntil ? t('away.until', { name: one.name, day: format.day(one.awayUntil) }) : one.name }))} value={order.personIds} onChange={(personIds) => put({ personIds })} />
        {away.length > 0 && <Alert color="yellow" variant="light">{[t('away.warning', { names: away.map((one) => one.name).join(', ') }), ...away.filter((one) => one.deputyName).map((one) => t('away.deputy', { name: one.deputyName }))].join(' ')}</Alert>}
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
          <Group gap={6} wrap="nowrap" align="flex-end">
            <NumberInput label={t('order.length')} flex={1} min={1} hideControls thousandSeparator="." decimalSeparator="," allowDecimal={false} value={order.length ?? ''} error={fieldMessage(error, 'length')} onChange={(value) => put({ length: typeof value === 'number' ? value : undefined })} />
            <Select aria-label={t('order.unit')} w={96} allowDeselect={false} data={UNITS.map((value) => ({ value, label: t(`unit.${value}`) }))} value={order.lengthUnit ?? 'words'} onChange={(value) => value && put({ lengthUnit: value })} />
          </Group>
          <MomentField label={t('field.deadline')} value={order.deadline ?? null} suggestedDay={story.day} error={fieldMessage(error, 'deadline')} onChange={(deadline) => put({ deadline: deadline ?? undefined })} />
        </SimpleGrid>
        <Textarea label={t('order.note')} autosize minRows={1} value={order.note} error={fieldMessage(error, 'note')} onChange={(event) => put({ note: event.target.value })} />
        <FormProblem error={error} fields={FIELDS} />
        <Group gap="xs">
          <Button type="submit" loading={saving.isPending}>{assignment ? t('common:save') : t('order.add')}</Button>
          <Button variant="subtle" color="gray" onClick={onDone}>{t('common:cancel')}</Button>
          {assignment && !assignment.piece && <Button ml="auto" variant="subtle" color="red" loading={removing.isPending} onClick={() => removing.mutate()}>{t('order.remove')}</Button>}
        </Group>
      </Stack>
    </Paper>
  );
}
