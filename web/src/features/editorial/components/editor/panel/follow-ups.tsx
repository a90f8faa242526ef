import { Alert, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { FormMark } from '@/ui/plan-marks';
import type { FollowUpView, PieceView } from '@api/schemas';
import { followUpsOfPieceQuery } from '../../../api/get-follow-ups';
import { FollowUpForm } from './follow-up-form';
import classes from './kin.module.css';

/** What a correction or take-down of the origin asks of this piece, and how far the pieces made from this one are. */
export function FollowUps({ piece }: { piece: PieceView }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const tasks = useQuery(followUpsOfPieceQuery(agency.id, piece.id));
  const owed = tasks.data?.owed ?? [];
  const asked = tasks.data?.asked ?? [];
  const open = asked.filter((one) => one.state === 'open').length;
  return (
    <>
      {owed.map((one) => <Owed key={one.id} one={one} />)}
      {asked.length > 0 && (
        <section data-testid="follow-ups-asked">
          <Text fz={13} fw={500} mb={4}>{open > 0 ? t('followUp.openOf', { open, all: asked.length }) : t('followUp.allAnswered', { all: asked.length })}</Text>
          <ul className={classes.tasks}>{asked.map((one) => <li key={one.id}><Asked one={one} /></li>)}</ul>
        </section>
      )}
    </>
  );
}

function Owed({ one }: { one: FollowUpView }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const origin = <Link to={`/toa-soan/${agency.address}/tin-bai/${one.originId}`} className={classes.link}>{one.originTitle || t('kin.untitled')}</Link>;
  if (one.state !== 'open') return <Text fz={13} mb="xs">{origin}: <Standing one={one} /></Text>;
  return (
    <Alert color="orange" variant="light" mb="xs" title={t(`followUp.owed.${one.cause}`)} data-testid="follow-up-owed">
      <Text fz={13}>{origin}</Text>
      <Text fz={13} style={{ overflowWrap: 'anywhere' }}>{one.words}</Text>
      {one.mayAnswer && <FollowUpForm one={one} />}
    </Alert>
  );
}

function Asked({ one }: { one: FollowUpView }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  return (
    <Text fz={13} mb={4}>
      <FormMark form={one.form} /> <Link to={`/toa-soan/${agency.address}/tin-bai/${one.pieceId}`} className={classes.link}>{one.pieceTitle || t('kin.untitled')}</Link>{' '}
      <Standing one={one} />
    </Text>
  );
}

function Standing({ one }: { one: FollowUpView }) {
  const { t } = useTranslation('editorial');
  const format = useFormat();
  if (one.state === 'open') return <Text span fz={13} c="orange.8">{t('followUp.state.open', { name: one.ownerName })}</Text>;
  const when = one.answeredAt ? format.dateTime(one.answeredAt) : '';
  return (
    <Text span fz={13} c="dimmed">
      {t(`followUp.state.${one.state}`)} · {one.answeredByName}, {when}{one.note ? ` · ${one.note}` : ''}
    </Text>
  );
}
