import { Alert, Anchor, Button, Group, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/lib/api/problem';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { Loaded } from '@/ui/loaded';
import type { MeetingView } from '@api/schemas';
import { meetingQuery } from '../api/get-meeting';
import { writeMinutes } from '../api/write-minutes';
import { DecisionForm } from './decision-form';
import { DecisionsPart } from './decisions-part';
import { usePlanDesk } from './plan-desk';

export function MinutesPane({ day }: { day: string }) {
  const { t } = useTranslation('planning');
  const agency = useAgency();
  const { mayDecide } = usePlanDesk();
  const meeting = useQuery(meetingQuery(agency.id, day));
  return (
    <Paper withBorder p="md" component="section" aria-label={t('minutes.title')}>
      <Group justify="space-between" mb="xs">
        <Title order={2}>{t('minutes.title')}</Title>
        {meeting.data && (meeting.data.roomUrl
          ? <Anchor href={meeting.data.roomUrl} target="_blank" rel="noreferrer">{t('meeting.join')}</Anchor>
          : <Text fz={13} c="dimmed">{t('meeting.notSetUp')}</Text>)}
      </Group>
      <Loaded query={meeting}>
        {(view) => (mayDecide ? <MinutesForm meeting={view} /> : <Text style={{ whiteSpace: 'pre-wrap' }}>{view.minutes || t('minutes.none')}</Text>)}
      </Loaded>
      <Stack gap="sm" mt="md">
        <DecisionsPart of={{ day }} />
        {mayDecide && <DecisionForm day={day} />}
      </Stack>
    </Paper>
  );
}

/** What was typed is never replaced by what somebody else saved: both are shown until one is chosen. */
function MinutesForm({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation(['planning', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const client = useQueryClient();
  const query = meetingQuery(agency.id, meeting.day);
  const [typed, setTyped] = useState<{ text: string; version: number } | null>(null);
  const theirs = typed !== null && typed.version !== meeting.version && typed.text !== meeting.minutes;
  const saving = useMutation({
    mutationFn: (text: string) => writeMinutes(agency.id, meeting.day, { version: typed?.version ?? meeting.version, minutes: text }),
    onSuccess: (after) => {
      client.setQueryData(query.queryKey, after);
      setTyped(null);
    },
    onError: (error) => {
      if (asProblem(error).status === 409) void client.invalidateQueries({ queryKey: query.queryKey });
    },
  });
  return (
    <Stack gap="xs">
      <Textarea
        aria-label={t('minutes.title')}
        placeholder={t('minutes.hint')}
        autosize
        minRows={4}
        maxRows={20}
        value={typed?.text ?? meeting.minutes}
        onChange={(event) => setTyped({ text: event.target.value, version: typed?.version ?? meeting.version })}
      />
      {theirs && (
        <Alert color="yellow" variant="light" title={t('minutes.movedOn', { name: meeting.changedByName ?? '' })}>
          <Text style={{ whiteSpace: 'pre-wrap' }} mb="sm">{meeting.minutes}</Text>
          <Group gap="xs">
            <Button size="xs" onClick={() => setTyped({ text: typed.text, version: meeting.version })}>{t('clash.keepMine')}</Button>
            <Button size="xs" variant="default" onClick={() => setTyped(null)}>{t('clash.takeTheirs')}</Button>
          </Group>
        </Alert>
      )}
      {!theirs && <FormProblem error={saving.error} />}
      <Group gap="sm">
        <Button disabled={typed === null || theirs} loading={saving.isPending} onClick={() => typed && saving.mutate(typed.text)}>{t('common:save')}</Button>
        <Text fz={13} c="dimmed">
          {typed === null && meeting.changedByName && meeting.changedAt && t('minutes.saved', { name: meeting.changedByName, at: format.whenShort(meeting.changedAt) })}
          {typed !== null && t('minutes.unsaved')}
        </Text>
      </Group>
    </Stack>
  );
}
