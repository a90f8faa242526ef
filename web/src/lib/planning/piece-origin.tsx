import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { FormMark, PriorityMark } from '@/ui/plan-marks';
import { DueMark } from './due-mark';
import { originQuery } from './get-origin';
import { handedOn } from './owed';
import classes from './planning.module.css';

/** From which story of the plan a piece comes and what was ordered; nothing for a piece that was not planned. */
export function PieceOrigin({ pieceId }: { pieceId: string }) {
  const { t } = useTranslation('planning');
  const agency = useAgency();
  const format = useFormat();
  const origin = useQuery({ ...originQuery(agency.id, pieceId), enabled: agency.may('plan.read') });
  const story = origin.data?.story;
  const assignment = story?.assignments.find((one) => one.id === origin.data?.assignmentId);
  if (!story || !assignment) return null;
  const deadline = assignment.deadline ?? story.deadline;
  const done = handedOn(assignment) || assignment.state === 'published' || assignment.state === 'stopped';
  return (
    <section className={classes.origin} aria-label={t('origin.title')}>
      <Text fz={13} c="dimmed">{t('origin.from', { day: format.day(story.day) })}</Text>
      <Link to={`/toa-soan/${agency.address}/ke-hoach`} search={{ ngay: story.day, detai: story.id }} className={classes.owedTitle}>{story.title}</Link>
      {story.angle !== '' && <Text fz={13}>{story.angle}</Text>}
      <div className={classes.meta}>
        <FormMark form={assignment.form} />
        {assignment.length !== null && assignment.lengthUnit && <span>{t(`length.${assignment.lengthUnit}`, { length: format.number(assignment.length) })}</span>}
        {deadline && <DueMark deadline={deadline} done={done} />}
        <PriorityMark priority={story.priority} />
      </div>
      {assignment.note !== '' && <Text fz={13}>{assignment.note}</Text>}
    </section>
  );
}
