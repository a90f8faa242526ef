import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconDownload, IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { DayField } from '@/ui/day-field';
import { Empty } from '@/ui/empty';
import { LoadingRows } from '@/ui/loading-rows';
import { MoreButton } from '@/ui/more-button';
import { Screen } from '@/ui/screen';
import { Trouble } from '@/ui/trouble';
import { auditCsvUrl, auditQuery, type AuditFilter } from '../api/list-audit';
import { AuditRow } from './audit-row';
import { ChainCheck } from './chain-check';

const SEARCH_AFTER_MS = 250;

export function AuditScreen() {
  const { t } = useTranslation(['audit', 'common']);
  const agency = useAgency();
  const navigate = useNavigate();
  const filter: AuditFilter = useSearch({ strict: false });
  const change = (changes: AuditFilter) => void navigate({ to: '.', search: { ...filter, ...changes }, replace: 'q' in changes });
  const [typed, setTyped] = useState(filter.q ?? '');
  const search = useDebouncedCallback((q: string) => change({ q: q.trim() || undefined }), SEARCH_AFTER_MS);
  const entries = useInfiniteQuery(auditQuery(agency.id, filter));
  const items = entries.data?.pages.flatMap((page) => page.items) ?? [];
  const csv = (
    <Button component="a" href={auditCsvUrl(agency.id, filter)} download variant="default" leftSection={<IconDownload size={16} />}>{t('common:csv')}</Button>
  );
  return (
    <Screen title={t('title')} lead={t('lead')} actions={csv}>
      <ChainCheck />
      <Group gap="xs" my="md" align="flex-end">
        <TextInput
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<IconSearch size={16} />}
          w={{ base: '100%', sm: 280 }}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            search(event.target.value);
          }}
        />
        <DayField placeholder={t('common:from')} aria-label={t('common:from')} clearable w={170} value={filter.from ?? null} onChange={(from) => change({ from: from ?? undefined })} />
        <DayField placeholder={t('common:to')} aria-label={t('common:to')} clearable w={170} value={filter.to ?? null} onChange={(to) => change({ to: to ?? undefined })} />
        {filter.act && <Button variant="light" onClick={() => change({ act: undefined })}>{t('onlyAct', { act: items.find((entry) => entry.act === filter.act)?.actText ?? filter.act })} ×</Button>}
        {filter.actor && <Button variant="light" onClick={() => change({ actor: undefined })}>{t('onlyActor')} ×</Button>}
      </Group>
      {entries.isPending && <LoadingRows rows={8} />}
      {entries.isError && <Trouble error={entries.error} onAgain={() => void entries.refetch()} />}
      {entries.data && items.length === 0 && <Empty title={t('empty')} hint={t('emptyHint')} />}
      <Stack gap={0}>
        {items.map((entry) => <AuditRow key={entry.id} entry={entry} onAct={(act) => change({ act })} onActor={(actor) => change({ actor })} />)}
      </Stack>
      {items.length > 0 && (
        <MoreButton shown={items.length} total={entries.data?.pages[0]?.total ?? null} more={entries.hasNextPage} loading={entries.isFetchingNextPage} onMore={() => void entries.fetchNextPage()} />
      )}
    </Screen>
  );
}
