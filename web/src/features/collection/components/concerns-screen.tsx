import { Anchor, Button, Select, Table, Text, TextInput } from '@mantine/core';
import { IconDownload, IconPlus, IconSearch } from '@tabler/icons-react';
import type { ConcernView } from '@api/schemas';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { Empty } from '@/ui/empty';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { concernsCsvUrl, concernsQuery, type ConcernFilter } from '../api/list-concerns';
import { ConcernPanel } from './concern-panel';
import { RaiseDialog } from './raise-dialog';
import classes from './collection.module.css';

const KINDS = ['proposal', 'difficulty'] as const;
const STATES = ['open', 'answered', 'closed'] as const;

/** What units ask for and struggle with, until it is answered and closed. */
export function ConcernsScreen() {
  const { t } = useTranslation(['collection', 'common']);
  const navigate = useNavigate();
  const { kn, ...filter }: ConcernFilter & { kn?: string } = useSearch({ strict: false });
  const [raising, setRaising] = useState(false);
  const concerns = useQuery(concernsQuery(filter));
  const go = (change: ConcernFilter & { kn?: string }) => void navigate({ to: '.', search: { ...filter, ...change }, replace: 'q' in change });
  const raise = <Button leftSection={<IconPlus size={16} />} onClick={() => setRaising(true)}>{t('concern.raise')}</Button>;
  return (
    <Screen
      title={t('concern.title')}
      lead={t('concern.lead')}
      actions={
        <>
          <Button component="a" href={concernsCsvUrl(filter)} download variant="default" leftSection={<IconDownload size={16} />} visibleFrom="sm">{t('common:csv')}</Button>
          {raise}
        </>
      }
    >
      <div className={classes.filters}>
        <TextInput label={t('filter.q')} leftSection={<IconSearch size={16} />} defaultValue={filter.q ?? ''} className={classes.search} onChange={(event) => go({ q: event.currentTarget.value || undefined })} />
        <Select label={t('concern.kind')} clearable data={KINDS.map((value) => ({ value, label: t(`concern.kinds.${value}`) }))} placeholder={t('filter.any')} value={filter.kind ?? null} onChange={(kind) => go({ kind: kind ?? undefined })} />
        <Select
          label={t('filter.state')} clearable placeholder={t('filter.any')} value={filter.state ?? null} onChange={(state) => go({ state: state ?? undefined })}
          data={STATES.map((value) => ({ value, label: `${t(`concern.states.${value}`)} (${String(concerns.data?.[value] ?? 0)})` }))}
        />
      </div>
      <Loaded query={concerns}>
        {({ items }) => (items.length === 0 ? <Empty title={t('concern.empty')} hint={t('concern.emptyHint')} action={raise} /> : <Rows items={items} onOpen={(id) => go({ kn: id })} />)}
      </Loaded>
      {raising && <RaiseDialog onClose={() => setRaising(false)} onDone={(id) => { setRaising(false); go({ kn: id }); }} />}
      {kn !== undefined && <ConcernPanel key={kn} id={kn} onClose={() => go({ kn: undefined })} />}
    </Screen>
  );
}

function Rows({ items, onOpen }: { items: ConcernView[]; onOpen: (id: string) => void }) {
  const { t } = useTranslation('collection');
  const format = useFormat();
  return (
    <Table className={classes.figures}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('concern.words')}</Table.Th>
          <Table.Th visibleFrom="sm">{t('rows.unit')}</Table.Th>
          <Table.Th visibleFrom="md">{t('concern.to')}</Table.Th>
          <Table.Th visibleFrom="sm">{t('rows.state')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {items.map((one) => (
          <Table.Tr key={one.id}>
            <Table.Td>
              <Anchor component="button" ta="left" lineClamp={3} onClick={() => onOpen(one.id)}>{one.words}</Anchor>
              <Text fz={13} c="dimmed">{t(`concern.kinds.${one.kind}` as 'concern.kinds.proposal')} · {format.date(one.raisedAt)}</Text>
              <Text fz={13} c="dimmed" hiddenFrom="sm">{one.unitName} · {t(`concern.states.${one.state}` as 'concern.states.open')}</Text>
            </Table.Td>
            <Table.Td visibleFrom="sm">{one.unitName}</Table.Td>
            <Table.Td visibleFrom="md">{one.addresseeName}</Table.Td>
            <Table.Td visibleFrom="sm">{t(`concern.states.${one.state}` as 'concern.states.open')}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
