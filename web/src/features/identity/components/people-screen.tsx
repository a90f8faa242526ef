import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconLock, IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { LoadingRows } from '@/ui/loading-rows';
import { MoreButton } from '@/ui/more-button';
import { Screen } from '@/ui/screen';
import { Trouble } from '@/ui/trouble';
import type { StaffView } from '@api/schemas';
import { peopleQuery } from '../api/list-people';
import { InviteDialog } from './invite-dialog';
import { PersonDrawer } from './person-drawer';
import { AGENCY_ROLES } from './roles';
import classes from './people.module.css';

export function PeopleScreen() {
  const { t } = useTranslation(['identity', 'common']);
  const agency = useAgency();
  const asked: { q?: string; nguoi?: string } = useSearch({ strict: false });
  const [typed, setTyped] = useState(asked.q ?? '');
  const [q] = useDebouncedValue(typed, 250);
  const [role, setRole] = useState<string | null>(null);
  const [inviting, setInviting] = useState(false);
  const [openId, setOpenId] = useState<string | null>(asked.nguoi ?? null);
  const people = useInfiniteQuery(peopleQuery(agency.id, { q: q || undefined, role: role ?? undefined }));
  const items = people.data?.pages.flatMap((page) => page.items) ?? [];
  const open = items.find((person) => person.personId === openId);
  return (
    <Screen title={t('people.title')} actions={<Button onClick={() => setInviting(true)}>{t('people.invite')}</Button>}>
      <Group mb="sm">
        <TextInput aria-label={t('people.search')} placeholder={t('people.search')} leftSection={<IconSearch size={16} />} value={typed} onChange={(event) => setTyped(event.target.value)} w={260} />
        <Select aria-label={t('people.role')} placeholder={t('people.anyRole')} clearable data={AGENCY_ROLES.map((value) => ({ value, label: t(`common:role.${value}`) }))} value={role} onChange={setRole} w={220} />
      </Group>
      {people.isError && <Trouble error={people.error} onAgain={() => void people.refetch()} />}
      {people.isPending && <LoadingRows />}
      {people.data && items.length === 0 && <Empty title={t('people.empty')} hint={t('people.emptyHint')} />}
      <Stack gap={0}>
        {items.map((person) => <PersonRow key={person.personId} person={person} onOpen={() => setOpenId(person.personId)} />)}
      </Stack>
      {items.length > 0 && (
        <MoreButton shown={items.length} total={people.data?.pages[0]?.total ?? null} more={people.hasNextPage} loading={people.isFetchingNextPage} onMore={() => void people.fetchNextPage()} />
      )}
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
      {open && <PersonDrawer person={open} onClose={() => setOpenId(null)} />}
    </Screen>
  );
}

function PersonRow({ person, onOpen }: { person: StaffView; onOpen: () => void }) {
  const { t } = useTranslation(['identity', 'common']);
  const format = useFormat();
  return (
    <button type="button" className={classes.row} onClick={onOpen}>
      <span>
        <Text span fw={500}>{person.name}</Text>{' '}
        <Text span fz={13} c="dimmed">{person.email}</Text>
      </span>
      <Text span fz={13}>{[...new Set(person.roles.map((grant) => t(`common:role.${grant.role}`)))].join(', ')}</Text>
      <Text span fz={13} c={person.state === 'locked' ? 'var(--hoitu-bad)' : 'dimmed'}>
        {person.state === 'locked' && <IconLock size={14} />}{' '}
        {person.state === 'active' && person.lastSeenAt ? format.whenShort(person.lastSeenAt) : t(`people.state.${person.state}`)}
      </Text>
    </button>
  );
}
