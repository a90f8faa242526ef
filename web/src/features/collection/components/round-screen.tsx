import { Alert, Button, Select, TextInput } from '@mantine/core';
import { IconDownload, IconSearch } from '@tabler/icons-react';
import type { RoundReportsView } from '@api/schemas';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { DayField } from '@/ui/day-field';
import { Empty } from '@/ui/empty';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { roundFileUrl, roundQuery, type RoundFilter } from '../api/get-round';
import { Completeness } from './completeness';
import { ReportRows } from './report-rows';
import { REPORT_STATES } from './report-state';
import { RoundStateDialog } from './round-state-dialog';
import { useTermWords } from '@/lib/format/use-term-words';
import classes from './collection.module.css';

const MORE_STATES = ['not-reported', 'late', 'extended', 'gone'] as const;
const SORTS = ['name', 'state', 'sent', 'due'] as const;

/** One round: who has reported, who has not, who is late, returned or was given more time. */
export function RoundScreen() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const filter: RoundFilter = useSearch({ strict: false });
  const round = useQuery(roundQuery(id, filter));
  return <Loaded query={round}>{(view) => <Shown view={view} filter={filter} />}</Loaded>;
}

function Shown({ view, filter }: { view: RoundReportsView; filter: RoundFilter }) {
  const { t } = useTranslation('collection');
  const format = useFormat();
  const { words } = useTermWords();
  const [moving, setMoving] = useState(false);
  const { round } = view;
  const file = (format: 'csv' | 'xlsx') => (
    <Button component="a" href={roundFileUrl(round.id, format, filter)} download variant="default" leftSection={<IconDownload size={16} />}>{format.toUpperCase()}</Button>
  );
  const lead = [
    round.programmeTitle,
    t('lastInTime', { day: format.day(round.beforeDay) }),
    t('open.covers', { from: format.day(round.firstDay), to: format.day(round.lastDay) }),
    round.collectorName,
    round.voluntary ? t('voluntary') : '',
    round.closedAt === null ? '' : t('round.closed'),
  ].filter((one) => one !== '').join(' · ');
  return (
    <Screen
      title={words(round.term, round.year)}
      lead={lead}
      actions={
        <>
          {file('csv')}
          {file('xlsx')}
          {round.collects && <Button variant="default" onClick={() => setMoving(true)}>{t(round.closedAt === null ? 'round.close' : 'round.reopen')}</Button>}
        </>
      }
    >
      {moving && <RoundStateDialog round={round} onClose={() => setMoving(false)} />}
      <Completeness figures={round.completeness} filter={filter} />
      <Filters filter={filter} />
      {view.knownAt !== null && <Alert variant="light" mb="md">{t('knownAt.shown', { at: format.dateTime(view.knownAt) })}</Alert>}
      {view.items.length === 0 ? <Empty title={t('rows.nothing')} hint={t('rows.nothingHint')} /> : <ReportRows rows={view.items} />}
    </Screen>
  );
}

function Filters({ filter }: { filter: RoundFilter }) {
  const { t } = useTranslation('collection');
  const navigate = useNavigate();
  const go = (change: RoundFilter) => void navigate({ to: '.', search: { ...filter, ...change }, replace: true });
  const states = [
    ...MORE_STATES.map((value) => ({ value, label: t(`filter.${value}`) })),
    ...REPORT_STATES.map((value) => ({ value, label: t(`state.${value}`) })),
  ];
  return (
    <div className={classes.filters}>
      <TextInput label={t('filter.q')} leftSection={<IconSearch size={16} />} defaultValue={filter.q ?? ''} className={classes.search} onChange={(event) => go({ q: event.currentTarget.value || undefined })} />
      <Select label={t('filter.state')} clearable data={states} placeholder={t('filter.any')} value={filter.state ?? null} onChange={(state) => go({ state: state ?? undefined })} />
      <Select label={t('filter.sort')} allowDeselect={false} data={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))} value={filter.sort ?? 'name'} onChange={(sort) => go({ sort: sort === 'name' ? undefined : (sort ?? undefined) })} />
      <DayField label={t('knownAt.label')} clearable placeholder={t('filter.now')} value={filter.knownAt ?? null} onChange={(day) => go({ knownAt: day ?? undefined })} />
    </div>
  );
}
