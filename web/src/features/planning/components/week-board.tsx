import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { FormMark, PriorityMark, ProgressMark, StoryStateMark } from '@/ui/plan-marks';
import { Trouble } from '@/ui/trouble';
import type { PlanDayView, PlanView, StoryView } from '@api/schemas';
import { CardMenu } from './card-menu';
import { dayMonth, weekday } from './days';
import { DropDay, STORY_DRAGGED } from './drop-day';
import { inOrder, stageOf } from './group-stories';
import { onDay, type Layer } from './month/calendar-item';
import { MonthItem } from './month/month-item';
import month from './month/month.module.css';
import { useCalendarItems } from './month/use-calendar-items';
import { useOpenItem } from './month/use-open-item';
import { usePlanDesk } from './plan-desk';
import classes from './plan.module.css';
import { StoryLink } from './story-card';

const ROWS_OF_ITS_OWN: Layer = 'de-tai';

/** A week of stories as cards; what else is switched on stands in lines above them. */
export function WeekBoard({ plan, layers }: { plan: PlanView; layers: readonly Layer[] }) {
  const { address } = usePlanDesk();
  const { items, error, again } = useCalendarItems({ range: { from: plan.from, to: plan.to }, layers, filter: address.filter });
  const open = useOpenItem(address.open);
  const stories = layers.includes(ROWS_OF_ITS_OWN);
  return (
    <>
      {error && <Trouble error={error} onAgain={again} />}
      <div className={classes.week}>
        {plan.days.map((one) => (
          <WeekDay key={one.day} held={stories ? one : { ...one, stories: [] }} today={one.day === plan.today} quiet={!stories}>
            {onDay(items, one.day).map((item) => <MonthItem key={item.key} item={item} begins={item.from === one.day} ends={item.to === one.day} onOpen={open.item} />)}
          </WeekDay>
        ))}
      </div>
      {open.panels}
    </>
  );
}

function WeekDay({ held, today, quiet, children }: { held: PlanDayView; today: boolean; quiet: boolean; children: ReactNode[] }) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const { address } = usePlanDesk();
  return (
    <DropDay day={held.day} className={classes.weekDay}>
      <button type="button" className={classes.weekName} data-today={today || undefined} onClick={() => address.show('ngay', held.day)}>
        <span>{weekday(held.day, format.locale)}</span>
        <span>{dayMonth(held.day, format.locale)}</span>
        <Text span c="dimmed" fz={13} ml="auto">{held.stories.length > 0 && format.number(held.stories.length)}</Text>
      </button>
      {children.length > 0 && <div className={month.dayLines}>{children}</div>}
      {inOrder(held.stories).map((story) => <SmallCard key={story.id} story={story} />)}
      {held.stories.length === 0 && !quiet && <Text fz={13} c="dimmed" className={classes.none}>{t('noneThisDay')}</Text>}
    </DropDay>
  );
}

function SmallCard({ story }: { story: StoryView }) {
  const dropped = stageOf(story) === 'dropped';
  return (
    <article
      className={classes.card}
      data-small
      data-dropped={dropped || undefined}
      draggable={story.mayChange}
      onDragStart={(event) => {
        event.dataTransfer.setData(STORY_DRAGGED, story.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <div className={classes.cardTop}>
        <StoryLink story={story} />
        <CardMenu story={story} />
      </div>
      <div className={classes.marks}>
        {story.state !== 'approved' && <StoryStateMark state={story.state} bare />}
        <PriorityMark priority={story.priority} bare />
        {!dropped && story.assignments.map((one) => (
          <span key={one.id} className={classes.pair}>
            <FormMark form={one.form} bare />
            <ProgressMark state={one.state} bare />
          </span>
        ))}
      </div>
    </article>
  );
}
