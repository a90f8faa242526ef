import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useLiveQueries } from '@/lib/live-hints/live-queries';
import { useAgency } from '@/lib/session/use-session';
import { FormMark } from '@/ui/plan-marks';
import { openFollowUpsQuery } from '../api/get-follow-ups';
import classes from './editor/panel/kin.module.css';

/** Pieces that must follow the correction or take-down of the piece they were made from. */
export function FollowUpsOfMine() {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const format = useFormat();
  const query = openFollowUpsQuery(agency.id);
  const open = useQuery({ ...query, enabled: agency.may('piece.write') });
  useLiveQueries(agency.id, ['piece'], [query.queryKey]);
  const items = open.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section data-testid="my-follow-ups">
      <Title order={2} mb={4}>{t('followUp.mine')} <Text span c="dimmed" fz="inherit" fw={400}>{format.number(items.length)}</Text></Title>
      <ul className={classes.tasks}>
        {items.map((one) => (
          <li key={one.id}>
            <FormMark form={one.form} />{' '}
            <Link to={`/toa-soan/${agency.address}/tin-bai/${one.pieceId}`} search={{ panel: 'details' }} className={classes.link}>{one.pieceTitle || t('kin.untitled')}</Link>
            <Text fz={13} c="dimmed">{t(`followUp.because.${one.cause}`, { title: one.originTitle, when: format.dateTime(one.openedAt) })}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
