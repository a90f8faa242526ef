import { useTranslation } from 'react-i18next';
import { Trouble } from '@/ui/trouble';
import type { PlanView } from '@api/schemas';
import type { Layer } from './month/calendar-item';
import { MonthCalendar } from './month/month-calendar';
import { useCalendarItems } from './month/use-calendar-items';
import { useCalendarMoves } from './month/use-calendar-moves';
import { useOpenItem } from './month/use-open-item';
import { usePlanDesk } from './plan-desk';

/** The plan of a month with what happens, who is on duty and what goes out. */
export function PlanMonth({ plan, layers }: { plan: PlanView; layers: readonly Layer[] }) {
  const { t } = useTranslation('planning');
  const { address, acts } = usePlanDesk();
  const { items, error, again } = useCalendarItems({ range: { from: plan.from, to: plan.to }, layers, stories: plan.days.flatMap((one) => one.stories), filter: address.filter });
  const move = useCalendarMoves(acts.move);
  const open = useOpenItem(address.open);
  return (
    <>
      {error && <Trouble error={error} onAgain={again} />}
      <MonthCalendar
        title={t('title')} day={address.day} items={items}
        onDay={(day) => address.show('ngay', day)} onShow={(day) => address.show('thang', day)} onOpen={open.item} onMove={move}
      />
      {open.panels}
    </>
  );
}
