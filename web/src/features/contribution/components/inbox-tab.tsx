import { Button, Group, SegmentedControl, Select, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconDownload, IconMail, IconPaperclip, IconSearch, IconWorldUpload } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { LoadingRows } from '@/ui/loading-rows';
import { MoreButton } from '@/ui/more-button';
import { Trouble } from '@/ui/trouble';
import type { ContributionRow } from '@api/schemas';
import { contributionsCsvUrl, contributionsQuery, type InboxFilter } from '../api/list-contributions';
import { sectionsQuery } from '../api/list-sections';
import { ContributionDrawer } from './contribution-drawer';
import type { InboxSearch } from './contributions-screen';
import classes from './contribution.module.css';

const STATES = ['new', 'accepted', 'refused', 'spam'] as const;
const SEARCH_AFTER_MS = 250;

export function InboxTab({ search }: { search: InboxSearch }) {
  const { t } = useTranslation(['contribution', 'common']);
  const agency = useAgency();
  const navigate = useNavigate();
  const filter: InboxFilter = { state: search.state ?? 'new', q: search.q, section: search.section };
  const inbox = useInfiniteQuery(contributionsQuery(agency.id, filter));
  const items = inbox.data?.pages.flatMap((page) => page.items) ?? [];
  const counts = inbox.data?.pages[0]?.counts ?? {};
  const change = (changes: InboxSearch) => void navigate({ to: '.', search: { ...search, ...changes }, replace: 'q' in changes });
  return (
    <>
      <Filters search={search} onChange={change} csv={contributionsCsvUrl(agency.id, filter)} />
      <SegmentedControl mb="sm" size="sm" value={filter.state} onChange={(state) => change({ state })} data={STATES.map((value) => ({ value, label: `${t(`state.${value}`)} ${counts[value] ?? 0}` }))} />
      {inbox.isError && <Trouble error={inbox.error} onAgain={() => void inbox.refetch()} />}
      {inbox.isPending && <LoadingRows rows={6} />}
      {inbox.data && items.length === 0 && (
        search.q || search.section
          ? <Empty title={t('nothing')} action={<Button variant="default" onClick={() => change({ q: undefined, section: undefined })}>{t('clear')}</Button>} />
          : <Empty title={t(`empty.${(filter.state ?? 'new') as 'new'}`)} hint={filter.state === 'new' ? t('emptyHint') : undefined} action={filter.state === 'new' && <Button variant="default" onClick={() => change({ tab: 'duong-dan' })}>{t('tab.links')}</Button>} />
      )}
      <ul className={classes.list} aria-label={t('title')}>
        {items.map((row) => <li key={row.id}><Row row={row} onOpen={() => change({ bai: row.id })} /></li>)}
      </ul>
      {items.length > 0 && <MoreButton shown={items.length} total={null} more={inbox.hasNextPage} loading={inbox.isFetchingNextPage} onMore={() => void inbox.fetchNextPage()} />}
      {search.bai && <ContributionDrawer key={search.bai} id={search.bai} onClose={() => change({ bai: undefined })} />}
    </>
  );
}

function Filters({ search, onChange, csv }: { search: InboxSearch; onChange: (changes: InboxSearch) => void; csv: string }) {
  const { t } = useTranslation(['contribution', 'common']);
  const agency = useAgency();
  const sections = useQuery(sectionsQuery(agency.id));
  const [typed, setTyped] = useState(search.q ?? '');
  const look = useDebouncedCallback((q: string) => onChange({ q: q.trim() || undefined }), SEARCH_AFTER_MS);
  return (
    <Group gap="xs" mb="sm">
      <TextInput
        aria-label={t('search')}
        placeholder={t('search')}
        leftSection={<IconSearch size={16} stroke={1.7} />}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          look(event.target.value);
        }}
        w={{ base: '100%', sm: 280 }}
      />
      <Select aria-label={t('section')} placeholder={t('anySection')} clearable searchable data={(sections.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))} value={search.section ?? null} onChange={(section) => onChange({ section: section ?? undefined })} flex={{ base: 1, sm: '0 0 200px' }} />
      <Button component="a" href={csv} download variant="default" leftSection={<IconDownload size={16} />} visibleFrom="sm">{t('common:csv')}</Button>
    </Group>
  );
}

function Row({ row, onOpen }: { row: ContributionRow; onOpen: () => void }) {
  const { t } = useTranslation('contribution');
  const format = useFormat();
  const Way = row.channel === 'mail' ? IconMail : IconWorldUpload;
  return (
    <UnstyledButton className={classes.row} onClick={onOpen}>
      <Way size={16} stroke={1.7} aria-label={t(`channel.${row.channel}`)} />
      <span className={classes.title}>
        <Text span fw={500} className={classes.cut}>{row.title}</Text>
        {row.files > 0 && <Text span fz={13} c="dimmed" style={{ flex: 'none' }}><IconPaperclip size={13} stroke={1.7} aria-label={t('files', { count: row.files })} /> {row.files}</Text>}
      </span>
      <span className={classes.meta}>{row.senderName}</span>
      <span className={classes.meta}>{row.personName ?? ''}</span>
      <span className={classes.meta}>{row.receipt}</span>
      <span className={classes.when}>{format.whenShort(row.receivedAt)}</span>
    </UnstyledButton>
  );
}
