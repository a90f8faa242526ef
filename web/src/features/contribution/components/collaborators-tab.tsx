import { Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { LoadingRows } from '@/ui/loading-rows';
import { MoreButton } from '@/ui/more-button';
import { sayDone, sayTrouble } from '@/ui/say';
import { Trouble } from '@/ui/trouble';
import { useProblemText } from '@/ui/use-problem-text';
import type { CollaboratorView } from '@api/schemas';
import { eraseCollaborator } from '../api/erase-collaborator';
import { collaboratorsQuery } from '../api/list-collaborators';
import type { InboxSearch } from './contributions-screen';

const SEARCH_AFTER_MS = 250;

export function CollaboratorsTab({ search }: { search: InboxSearch }) {
  const { t } = useTranslation('contribution');
  const agency = useAgency();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(search.q ?? '');
  const people = useInfiniteQuery(collaboratorsQuery(agency.id, search.q ?? ''));
  const items = people.data?.pages.flatMap((page) => page.items) ?? [];
  const look = useDebouncedCallback((q: string) => void navigate({ to: '.', search: { ...search, q: q.trim() || undefined }, replace: true }), SEARCH_AFTER_MS);
  return (
    <>
      <TextInput
        aria-label={t('collaborators.search')}
        placeholder={t('collaborators.search')}
        leftSection={<IconSearch size={16} stroke={1.7} />}
        mb="sm"
        maw={320}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          look(event.target.value);
        }}
      />
      {people.isError && <Trouble error={people.error} onAgain={() => void people.refetch()} />}
      {people.isPending && <LoadingRows />}
      {people.data && items.length === 0 && <Empty title={search.q ? t('nothing') : t('collaborators.empty')} hint={search.q ? undefined : t('collaborators.emptyHint')} />}
      <Stack gap={0}>{items.map((one) => <Row key={one.id} collaborator={one} />)}</Stack>
      {items.length > 0 && <MoreButton shown={items.length} total={null} more={people.hasNextPage} loading={people.isFetchingNextPage} onMore={() => void people.fetchNextPage()} />}
    </>
  );
}

/** Forgetting cannot be undone, so the first press only asks. */
function Row({ collaborator }: { collaborator: CollaboratorView }) {
  const { t } = useTranslation(['contribution', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const client = useQueryClient();
  const problem = useProblemText();
  const [asking, setAsking] = useState(false);
  const erasing = useMutation({
    mutationFn: () => eraseCollaborator(agency.id, collaborator.id),
    onSuccess: () => sayDone(t('collaborators.erased')),
    onError: (error) => sayTrouble(problem(error)),
    onSettled: () => client.invalidateQueries({ queryKey: ['collaborators', agency.id] }),
  });
  return (
    <Group justify="space-between" py="xs" gap="sm" style={{ borderBottom: '1px solid var(--hoitu-hair)' }}>
      <div>
        <Text fw={500}>{collaborator.name}</Text>
        <Text fz={13} c="dimmed">{collaborator.email && <Anchor href={`mailto:${collaborator.email}`} fz={13}>{collaborator.email}</Anchor>}{collaborator.phone && ` · ${collaborator.phone}`} · {t('collaborators.since', { at: format.date(collaborator.since) })}</Text>
      </div>
      {agency.may('contribution.handle') && (asking ? (
        <Group gap="xs">
          <Text fz={13}>{t('collaborators.ask')}</Text>
          <Button size="xs" color="red" loading={erasing.isPending} onClick={() => erasing.mutate()}>{t('collaborators.erase')}</Button>
          <Button size="xs" variant="default" onClick={() => setAsking(false)}>{t('common:cancel')}</Button>
        </Group>
      ) : <Button size="xs" variant="subtle" color="gray" onClick={() => setAsking(true)}>{t('collaborators.erase')}</Button>)}
    </Group>
  );
}
