import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { FormMark, PriorityMark, ProgressMark, StoryStateMark } from '@/ui/plan-marks';
import type { PlanDayView, PlanView, StoryView } from '@api/schemas';
import { CardMenu } from './card-menu';
import { dayMonth, weekday } from './days';
import { DropDay, STORY_DRAGGED } from './drop-day';
import { inOrder, stageOf } from './group-stories';
import { usePlanDesk } from './plan-desk';
import classes from './plan.module.css';
import { StoryLink } from './story-card';

export function WeekBoard({ plan }: { plan: PlanView }) {
  return (
    <div className={classes.week}>
      {plan.days.map((one) => <WeekDay key={one.day} held={one} today={one.day === plan.today} />)}
    </div>
  );
}

function WeekDay({ held, today }: { held: PlanDayView; today: boolean }) {
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
      {inOrder(held.stories).map((story) => <SmallCard key={story.id} story={story} />)}
      {held.stories.length === 0 && <Text fz={13} c="dimmed" className={classes.none}>{t('noneThisDay')}</Text>}
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
