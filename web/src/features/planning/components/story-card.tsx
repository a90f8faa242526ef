import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { DueMark } from '@/lib/planning/due-mark';
import { FormMark, PriorityMark, ProgressMark, StoryStateMark } from '@/ui/plan-marks';
import type { AssignmentView, StoryView } from '@api/schemas';
import { CardMenu } from './card-menu';
import { STORY_DRAGGED } from './drop-day';
import { dueOf, stageOf } from './group-stories';
import { usePlanDesk } from './plan-desk';
import classes from './plan.module.css';

/** @param only on a board by form: the form whose column this is, the others stay in the background */
export function StoryCard({ story, only }: { story: StoryView; only?: string }) {
  const { t } = useTranslation('planning');
  const { mayDecide, chosen, choose } = usePlanDesk();
  const stage = stageOf(story);
  const deadline = dueOf(story);
  const where = [story.sectionName, story.place].filter(Boolean).join(' · ');
  return (
    <article
      className={classes.card}
      data-story={story.id}
      data-dropped={stage === 'dropped' || undefined}
      draggable={story.mayChange}
      onDragStart={(event) => {
        event.dataTransfer.setData(STORY_DRAGGED, story.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <div className={classes.cardTop}>
        {mayDecide && story.state === 'proposed' && (
          <Checkbox size="xs" className={classes.above} aria-label={t('choose', { title: story.title })} checked={chosen.has(story.id)} onChange={(event) => choose(story.id, event.target.checked)} />
        )}
        <StoryLink story={story} />
        <CardMenu story={story} />
      </div>
      {where !== '' && <div className={classes.meta}>{where}</div>}
      <div className={classes.marks}>
        <PriorityMark priority={story.priority} />
        {stage === 'dropped' && <StoryStateMark state={story.state} />}
        {deadline && stage !== 'dropped' && <DueMark deadline={deadline} done={stage === 'done'} />}
        {story.state === 'proposed' && <span className={classes.meta}>{story.proposedByName}</span>}
      </div>
      {stage === 'dropped' && story.reason && <div className={classes.meta}>{story.reason}</div>}
      {story.assignments.length > 0 && stage !== 'dropped' && (
        <ul className={classes.forms}>
          {story.assignments.map((one) => <FormRow key={one.id} assignment={one} quiet={only !== undefined && one.form !== only} />)}
        </ul>
      )}
      {story.assignments.length === 0 && story.state === 'approved' && <div className={classes.meta}>{t('notAssigned')}</div>}
    </article>
  );
}

export function StoryLink({ story }: { story: StoryView }) {
  return (
    <Link to="." search={(before: Record<string, unknown>) => ({ ...before, detai: story.id })} className={classes.title} draggable={false}>
      {story.title}
    </Link>
  );
}

function FormRow({ assignment, quiet }: { assignment: AssignmentView; quiet: boolean }) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const [first, ...others] = assignment.people;
  const names = first ? first.name : (assignment.deskName ?? t('nobody'));
  return (
    <li className={classes.formRow} data-quiet={quiet || undefined} data-late={assignment.late || undefined}>
      <FormMark form={assignment.form} bare />
      <span className={classes.who}>{names}{others.length > 0 && ` +${format.number(others.length)}`}</span>
      <ProgressMark state={assignment.state} />
    </li>
  );
}
