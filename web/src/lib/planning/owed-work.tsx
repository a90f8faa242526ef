import { Button, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency, useSession } from '@/lib/session/use-session';
import { FormMark, PriorityMark, ProgressMark } from '@/ui/plan-marks';
import { sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import { acceptAssignment } from './accept-assignment';
import { DueMark } from './due-mark';
import { owedQuery } from './get-owed';
import { acceptedBy, handedOn, owedBy, type Owed } from './owed';
import classes from './planning.module.css';
import { startAssignment } from './start-assignment';

/** What this person makes for the plan, with the one step that comes next; nothing is shown to who owes nothing. */
export function OwedWork() {
  const { t } = useTranslation('planning');
  const agency = useAgency();
  const { person } = useSession();
  const format = useFormat();
  const owed = useQuery({ ...owedQuery(agency.id), enabled: agency.may('plan.read') });
  const items = owedBy(owed.data?.items ?? [], person.id);
  if (items.length === 0) return null;
  return (
    <section data-testid="owed-work">
      <Title order={2} mb={4}>
        {t('mine.title')} <Text span c="dimmed" fz="inherit" fw={400}>{format.number(items.length)}</Text>
      </Title>
      <ul className={classes.owed}>
        {items.map((one) => <li key={one.assignment.id} className={classes.owedRow}><OwedRow owed={one} /></li>)}
      </ul>
    </section>
  );
}

function OwedRow({ owed: { story, assignment, deadline } }: { owed: Owed }) {
  const { t } = useTranslation('planning');
  const agency = useAgency();
  const format = useFormat();
  return (
    <>
      <div>
        <Link to={`/toa-soan/${agency.address}/ke-hoach`} search={{ ngay: story.day, detai: story.id }} className={classes.owedTitle}>{story.title}</Link>
        <div className={classes.meta}>
          <FormMark form={assignment.form} />
          <ProgressMark state={assignment.state} />
          {deadline ? <DueMark deadline={deadline} done={handedOn(assignment)} /> : <span>{format.day(story.day)}</span>}
          <PriorityMark priority={story.priority} />
          {assignment.length !== null && assignment.lengthUnit && <span>{t(`length.${assignment.lengthUnit}`, { length: format.number(assignment.length) })}</span>}
          {story.place !== '' && <span>{story.place}</span>}
        </div>
        {assignment.note !== '' && <Text fz={13} mt={2}>{assignment.note}</Text>}
      </div>
      <NextStep story={story} assignment={assignment} />
    </>
  );
}

function NextStep({ story, assignment }: Pick<Owed, 'story' | 'assignment'>) {
  const { t } = useTranslation('planning');
  const agency = useAgency();
  const { person } = useSession();
  const client = useQueryClient();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const again = () => client.invalidateQueries({ queryKey: ['plan', agency.id] });
  const onError = (error: unknown) => {
    sayTrouble(problemText(error));
    void again();
  };
  const accepting = useMutation({ mutationFn: () => acceptAssignment(agency.id, assignment.id), onSuccess: again, onError });
  const starting = useMutation({
    mutationFn: () => startAssignment(agency.id, assignment.id),
    onSuccess: ({ pieceId }) => {
      void again();
      return navigate({ to: `/toa-soan/${agency.address}/tin-bai/${pieceId}` });
    },
    onError,
  });
  if (assignment.piece) {
    return <Button component={Link} data-button to={`/toa-soan/${agency.address}/tin-bai/${assignment.piece.id}`} variant="default">{t('mine.open')}</Button>;
  }
  if (!acceptedBy(assignment, person.id)) {
    return <Button variant="default" loading={accepting.isPending} onClick={() => accepting.mutate()}>{t('mine.accept')}</Button>;
  }
  if (story.state !== 'approved') return <Text fz={13} c="dimmed">{t('mine.waits')}</Text>;
  return <Button loading={starting.isPending} onClick={() => starting.mutate()}>{t('mine.start')}</Button>;
}
