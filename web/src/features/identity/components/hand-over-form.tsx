import { Alert, Button, Group, List, MultiSelect, Stack, Text, Textarea, Title } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { randomId } from '@/lib/api/random-id';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { Loaded } from '@/ui/loaded';
import { sayDone } from '@/ui/say';
import type { OpenWorkView, StaffView } from '@api/schemas';
import { getPeopleChoices } from './people-choices';
import { handOverWork } from '../api/hand-over-work';
import { openWorkQuery } from '../api/get-open-work';
import { peopleQuery } from '../api/list-people';

/** What somebody has open, and who takes it over: all of it in one order. */
export function HandOverForm({ person }: { person: StaffView }) {
  const { t } = useTranslation('identity');
  const agency = useAgency();
  const work = useQuery(openWorkQuery(agency.id, person.personId));
  return (
    <Stack gap="sm">
      <Title order={3}>{t('leaving.title')}</Title>
      <Loaded query={work}>{(view) => (view.items.length === 0 ? <Text c="dimmed">{t('leaving.nothing')}</Text> : <Open person={person} view={view} />)}</Loaded>
    </Stack>
  );
}

function Open({ person, view }: { person: StaffView; view: OpenWorkView }) {
  const { t } = useTranslation('identity');
  const agency = useAgency();
  const format = useFormat();
  const client = useQueryClient();
  const people = useInfiniteQuery(peopleQuery(agency.id, {}));
  const [toIds, setTo] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const handing = useMutation({
    mutationFn: () => handOverWork(agency.id, person.personId, { toIds, reason: reason.trim() }, randomId()),
    onSuccess: (result) => {
      void client.invalidateQueries({ queryKey: ['open-work', agency.id] });
      if (result.done > 0) sayDone(t('leaving.done', { count: result.done }));
    },
  });
  const refused = handing.data?.results.filter((one) => one.problem !== null) ?? [];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        handing.mutate();
      }}
    >
      <Stack gap="sm">
        <Text>{t('leaving.open', { count: view.items.length })}{view.more && ` ${t('leaving.more')}`}</Text>
        <List size="sm" spacing={2} mah={220} style={{ overflowY: 'auto' }}>
          {view.items.map((one) => (
            <List.Item key={`${one.kind}-${one.id}`}>
              {one.kind === 'assignment' ? one.title : <Link to={`/toa-soan/${agency.address}/tin-bai/${one.id}`}>{one.title || t('leaving.untitled')}</Link>}
              <Text span fz={13} c="dimmed"> {t(`leaving.kind.${one.kind as 'piece'}`)}{one.due ? ` · ${format.whenShort(one.due)}` : ''}</Text>
            </List.Item>
          ))}
        </List>
        <MultiSelect label={t('leaving.to')} description={t('leaving.toWhat')} searchable data={getPeopleChoices(people.data, person.personId)} value={toIds} error={fieldMessage(handing.error, 'toIds')} onChange={setTo} />
        <Textarea label={t('leaving.reason')} autosize minRows={2} value={reason} error={fieldMessage(handing.error, 'reason')} onChange={(event) => setReason(event.target.value)} />
        <FormProblem error={handing.error} fields={['toIds', 'reason']} />
        {refused.length > 0 && (
          <Alert color="red" variant="light" role="alert">
            <List size="sm">{refused.map((one) => <List.Item key={one.id}>{one.title} → {one.toName}: {one.problem}</List.Item>)}</List>
          </Alert>
        )}
        <Group><Button type="submit" loading={handing.isPending} disabled={toIds.length === 0 || reason.trim() === ''}>{t('leaving.go')}</Button></Group>
      </Stack>
    </form>
  );
}
