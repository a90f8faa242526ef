import { Button, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconCalendarDown, IconCalendarShare, IconDownload, IconPlus, IconPrinter, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useLiveQueries } from '@/lib/live-hints/live-queries';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { LoadingRows } from '@/ui/loading-rows';
import { Screen } from '@/ui/screen';
import { Trouble } from '@/ui/trouble';
import { eventsCsvUrl, eventsQuery } from '../api/get-events';
import { CalendarImport } from './calendar-import';
import { daysFrom, headingOf, rangeOf } from './days';
import { EventDay } from './event-day';
import { EventFormDialog } from './event-form';
import { EventPanel } from './event-panel';
import classes from './events.module.css';
import { EventsMonth } from './events-month';
import { FeedsDialog } from './feeds-dialog';
import { PeriodBar } from './period-bar';
import { useEventsAddress } from './use-events-address';

const SEARCH_AFTER_MS = 250;
const MOST_DAYS = 42;
type Open = 'new' | 'import' | 'feeds' | null;

export function EventsScreen() {
  const { t } = useTranslation(['events', 'planning', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const address = useEventsAddress();
  const [open, setOpen] = useState<Open>(null);
  useLiveQueries(agency.id, ['event', 'story'], [['plan', agency.id]]);
  const range = rangeOf(address.mode, address.day);
  const events = useQuery(eventsQuery(agency.id, range, address.q));
  const search = useDebouncedCallback((q: string) => address.go({ q: q.trim() || undefined }, true), SEARCH_AFTER_MS);
  const items = events.data?.items ?? [];
  const days = daysFrom(range.from, MOST_DAYS).filter((day) => day <= range.to);
  const held = days.filter((day) => items.some((one) => one.fromDay <= day && one.toDay >= day));
  const may = agency.may('plan.propose');
  const actions = (
    <>
      {address.mode === 'thang' && <Button variant="default" leftSection={<IconPrinter size={16} />} visibleFrom="sm" onClick={() => window.print()}>{t('planning:print.button')}</Button>}
      {agency.may('plan.decide') && <Button variant="default" leftSection={<IconCalendarDown size={16} />} onClick={() => setOpen('import')}>{t('import.button')}</Button>}
      <Button variant="default" leftSection={<IconCalendarShare size={16} />} onClick={() => setOpen('feeds')}>{t('feeds.button')}</Button>
      <Button component="a" href={eventsCsvUrl(agency.id, range, address.q)} download variant="default" leftSection={<IconDownload size={16} />} visibleFrom="sm">{t('common:csv')}</Button>
      {may && <Button leftSection={<IconPlus size={16} />} onClick={() => setOpen('new')}>{t('add')}</Button>}
    </>
  );
  return (
    <Screen title={t('title')} lead={headingOf(address.mode, address.day, format.locale)} actions={actions}>
      <Stack gap="md">
        <PeriodBar modes={['ngay', 'tuan', 'thang']} mode={address.mode} day={address.day} onShow={address.show}>
          <TextInput aria-label={t('search')} placeholder={t('search')} leftSection={<IconSearch size={16} stroke={1.7} />} defaultValue={address.q} onChange={(event) => search(event.target.value)} className={classes.search} />
        </PeriodBar>
        {events.isError && <Trouble error={events.error} onAgain={() => void events.refetch()} />}
        {events.isPending && <LoadingRows rows={8} />}
        {address.mode === 'thang' && events.data && <EventsMonth items={items} address={address} />}
        {address.mode !== 'thang' && held.map((day) => <EventDay key={day} day={day} events={items.filter((one) => one.fromDay <= day && one.toDay >= day)} onOpen={address.open} />)}
        {events.data && held.length === 0 && (address.mode !== 'thang' || address.q) && (
          address.q
            ? <Empty title={t('nothing')} action={<Button variant="default" onClick={() => address.go({ q: undefined })}>{t('clear')}</Button>} />
            : <Empty title={t('empty')} hint={may ? t('emptyHint') : undefined} action={may && <Button onClick={() => setOpen('new')}>{t('add')}</Button>} />
        )}
      </Stack>
      {address.event && <EventPanel key={address.event} id={address.event} onClose={() => address.open(undefined)} />}
      {open === 'new' && <EventFormDialog day={address.day} onClose={() => setOpen(null)} onDone={(event) => { setOpen(null); address.go({ sukien: event.id, ngay: event.fromDay }); }} />}
      {open === 'import' && <CalendarImport onClose={() => setOpen(null)} />}
      {open === 'feeds' && <FeedsDialog onClose={() => setOpen(null)} />}
    </Screen>
  );
}
