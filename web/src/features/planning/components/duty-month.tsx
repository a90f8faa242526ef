import { useTranslation } from 'react-i18next';
import { Trouble } from '@/ui/trouble';
import type { ShiftView } from '@api/schemas';
import { rangeOf } from './days';
import type { Layer } from './month/calendar-item';
import { MonthCalendar } from './month/month-calendar';
import { useCalendarItems } from './month/use-calendar-items';
import { useCalendarMoves } from './month/use-calendar-moves';

const DUTY: readonly Layer[] = ['truc'];

interface Props { day: string; onDay: (day: string) => void; onShow: (day: string) => void; onOpen: (shift: ShiftView) => void }

export function DutyMonth({ day, onDay, onShow, onOpen }: Props) {
  const { t } = useTranslation('duty');
  const { items, error, again } = useCalendarItems({ range: rangeOf('thang', day), layers: DUTY });
  const move = useCalendarMoves();
  return (
    <>
      {error && <Trouble error={error} onAgain={again} />}
      <MonthCalendar title={t('title')} day={day} items={items} onDay={onDay} onShow={onShow} onOpen={(item) => onOpen(item.of as ShiftView)} onMove={move} />
    </>
  );
}
