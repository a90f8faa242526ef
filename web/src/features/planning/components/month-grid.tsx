import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { PriorityMark } from '@/ui/plan-marks';
import type { PlanDayView, PlanView } from '@api/schemas';
import { dayMonth, weekday } from './days';
import { DropDay, STORY_DRAGGED } from './drop-day';
import { inOrder, stageOf } from './group-stories';
import { usePlanDesk } from './plan-desk';
import classes from './plan.module.css';

const TITLES_SHOWN = 3;
const DAYS_OF_A_WEEK = 7;

export function MonthGrid({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const { address } = usePlanDesk();
  return (
    <div className={classes.month}>
      {plan.days.slice(0, DAYS_OF_A_WEEK).map((one) => <div key={one.day} className={classes.monthHead} title={weekday(one.day, format.locale)}>{weekday(one.day, format.locale, true)}</div>)}
      {plan.days.map((one) => <MonthDay key={one.day} held={one} today={one.day === plan.today} outside={!one.day.startsWith(address.day.slice(0, 7))} />)}
      <Text className={classes.monthHint} fz={13} c="dimmed">{t('monthHint')}</Text>
    </div>
  );
}

function MonthDay({ held, today, outside }: { held: PlanDayView; today: boolean; outside: boolean }) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const { address } = usePlanDesk();
  const alive = inOrder(held.stories.filter((story) => stageOf(story) !== 'dropped'));
  const proposed = alive.filter((story) => story.state === 'proposed').length;
  return (
    <DropDay day={held.day} className={classes.monthDay}>
      <button
        type="button"
        className={classes.monthName}
        data-today={today || undefined}
        data-outside={outside || undefined}
        aria-label={t('monthDay', { day: format.day(held.day), count: alive.length })}
        onClick={() => address.show('ngay', held.day)}
      >
        <span>{dayMonth(held.day, format.locale)}</span>
        {alive.length > 0 && <span className={classes.count}>{format.number(alive.length)}</span>}
      </button>
      {alive.slice(0, TITLES_SHOWN).map((story) => (
        <button
          key={story.id}
          type="button"
          className={classes.monthTitle}
          data-proposed={story.state === 'proposed' || undefined}
          draggable={story.mayChange}
          onDragStart={(event) => event.dataTransfer.setData(STORY_DRAGGED, story.id)}
          title={story.title}
          onClick={() => address.open(story.id)}
        >
          <PriorityMark priority={story.priority} bare />
          <span>{story.title}</span>
        </button>
      ))}
      {alive.length > TITLES_SHOWN && <Text fz={13} c="dimmed" className={classes.monthMore}>{t('moreStories', { count: alive.length - TITLES_SHOWN })}</Text>}
      {proposed > 0 && <Text fz={13} className={classes.monthWaits}>{t('waiting', { count: proposed })}</Text>}
    </DropDay>
  );
}
