import { Button, Group, Modal, Radio, Stack, Switch, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import type { EventAct, EventActRequest, EventScope, EventView } from '@api/schemas';
import { actOnEvent } from '../api/act-on-event';
import { draftOf, timesOf } from './event-draft';
import { EventTimes } from './event-times';

const FIELDS = ['reason', 'firstDay', 'lastDay', 'startsAt', 'endsAt', 'zone'];

/** Calling off, putting off, taking that back, and going on alone. */
export function EventActs({ event }: { event: EventView }) {
  const { t } = useTranslation('events');
  const problemText = useProblemText();
  const [asking, setAsking] = useState<'cancel' | 'postpone' | null>(null);
  const act = useEventAct(event, () => setAsking(null));
  const now = (what: EventAct) => act.mutate({ act: what, version: event.version }, { onError: (error) => sayTrouble(problemText(error)) });
  return (
    <>
      {event.state !== 'cancelled' && <Button variant="default" onClick={() => setAsking('postpone')}>{t('act.postpone')}</Button>}
      {event.state !== 'cancelled' && <Button variant="default" onClick={() => setAsking('cancel')}>{t('act.cancel')}</Button>}
      {event.state !== 'planned' && <Button variant="default" loading={act.isPending} onClick={() => now('restore')}>{t('act.restore')}</Button>}
      {event.seriesId !== null && event.state === 'planned' && <Button variant="subtle" color="gray" loading={act.isPending} onClick={() => now('make-single')}>{t('act.make-single')}</Button>}
      {asking && <Modal opened onClose={() => setAsking(null)} title={t(`act.${asking}`)}><ReasonForm event={event} what={asking} act={act} /></Modal>}
    </>
  );
}

function useEventAct(event: EventView, onDone: () => void) {
  const agency = useAgency();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: EventActRequest) => actOnEvent(agency.id, event.id, request),
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: ['plan', agency.id] }),
  });
}

function ReasonForm({ event, what, act }: { event: EventView; what: 'cancel' | 'postpone'; act: ReturnType<typeof useEventAct> }) {
  const { t } = useTranslation('events');
  const [reason, setReason] = useState('');
  const [scope, setScope] = useState<EventScope>('one');
  const [known, setKnown] = useState(false);
  const [draft, setDraft] = useState(() => draftOf(event, event.fromDay));
  const to = what === 'postpone' && known ? timesOf(draft) : {};
  return (
    <form onSubmit={(sent) => { sent.preventDefault(); act.mutate({ act: what, version: event.version, scope, reason, ...to }); }}>
      <Stack gap="sm">
        <Textarea label={t('reason.label')} description={t('reason.hint')} data-autofocus autosize minRows={2} value={reason} error={fieldMessage(act.error, 'reason')} onChange={(change) => setReason(change.target.value)} />
        {what === 'postpone' && <Switch label={t('reason.newTime')} checked={known} onChange={(change) => setKnown(change.currentTarget.checked)} />}
        {what === 'postpone' && known && <EventTimes draft={draft} put={(fields) => setDraft((before) => ({ ...before, ...fields }))} error={act.error} />}
        {what === 'cancel' && event.seriesId !== null && (
          <Radio.Group label={t('scope.label')} value={scope} onChange={(value) => setScope(value as EventScope)}>
            <Group mt={6} gap="lg">{(['one', 'future', 'all'] as const).map((value) => <Radio key={value} value={value} label={t(`scope.${value}`)} />)}</Group>
          </Radio.Group>
        )}
        <FormProblem error={act.error} fields={FIELDS} />
        <Group><Button type="submit" color="red" loading={act.isPending}>{t(`act.${what}`)}</Button></Group>
      </Stack>
    </form>
  );
}
