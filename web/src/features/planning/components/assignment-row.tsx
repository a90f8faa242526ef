import { ActionIcon, Group, Text } from '@mantine/core';
import { IconExternalLink, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { DueMark } from '@/lib/planning/due-mark';
import { handedOn } from '@/lib/planning/owed';
import { useAgency } from '@/lib/session/use-session';
import { FormMark, ProgressMark } from '@/ui/plan-marks';
import type { AssignmentView } from '@api/schemas';
import classes from './plan.module.css';

export function AssignmentRow({ assignment, mayChange, onEdit }: { assignment: AssignmentView; mayChange: boolean; onEdit: () => void }) {
  const { t } = useTranslation('planning');
  const agency = useAgency();
  const format = useFormat();
  const done = handedOn(assignment) || assignment.state === 'published' || assignment.state === 'stopped';
  const people = assignment.people.map((person) => {
    const name = person.away ? t('away.name', { name: person.name }) : person.name;
    return person.acceptedAt ? name : t('assignments.notAccepted', { name });
  });
  return (
    <div className={classes.assignment}>
      <Group gap="md" wrap="nowrap">
        <FormMark form={assignment.form} />
        <ProgressMark state={assignment.state} />
        {mayChange && (
          <ActionIcon ml="auto" variant="subtle" color="gray" size={32} aria-label={t('assignments.edit', { form: t(`form.${assignment.form}`) })} onClick={onEdit}>
            <IconPencil size={17} stroke={1.7} />
          </ActionIcon>
        )}
      </Group>
      <Text>{people.join(', ') || t('nobody')}</Text>
      <div className={classes.marks}>
        {assignment.deskName && <span className={classes.meta}>{assignment.deskName}</span>}
        {assignment.length !== null && assignment.lengthUnit && <span className={classes.meta}>{t(`length.${assignment.lengthUnit}`, { length: format.number(assignment.length) })}</span>}
        {assignment.deadline && <DueMark deadline={assignment.deadline} done={done} />}
      </div>
      {assignment.note !== '' && <Text fz={13}>{assignment.note}</Text>}
      {assignment.piece && (
        <Group gap="md">
          <Link to={`/toa-soan/${agency.address}/tin-bai/${assignment.piece.id}`} className={classes.plainLink}>
            {t('assignments.piece', { number: assignment.piece.number, words: format.number(assignment.piece.words) })}
          </Link>
          {assignment.piece.publicUrl && (
            <a href={assignment.piece.publicUrl} target="_blank" rel="noopener" className={classes.plainLink}>
              {t('assignments.public')} <IconExternalLink size={14} stroke={1.7} aria-hidden />
            </a>
          )}
        </Group>
      )}
    </div>
  );
}
