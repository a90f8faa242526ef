import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { EventView } from '@api/schemas';
import { eventItem, inCalendarOrder } from './month/calendar-item';
import { MonthCalendar } from './month/month-calendar';
import { useCalendarMoves } from './month/use-calendar-moves';
import type { useEventsAddress } from './use-events-address';

export function EventsMonth({ items, address }: { items: EventView[]; address: ReturnType<typeof useEventsAddress> }) {
  const { t } = useTranslation('events');
  const { locale } = useFormat();
  const shown = useMemo(() => inCalendarOrder(items.map((one) => eventItem(one, locale))), [items, locale]);
  const move = useCalendarMoves();
  return (
    <MonthCalendar
      title={t('title')} day={address.day} items={shown}
      onDay={(day) => address.show('ngay', day)} onShow={(day) => address.show('thang', day)} onOpen={(item) => address.open(item.id)} onMove={move}
    />
  );
}
