import { Button, Group, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useLiveQueries } from '@/lib/live-hints/live-queries';
import { useAgency } from '@/lib/session/use-session';
import { FormMark } from '@/ui/plan-marks';
import { followUpsCsvUrl, openFollowUpsQuery } from '../api/get-follow-ups';
import classes from './editor/panel/kin.module.css';

/** Pieces that must follow the correction or take-down of the piece they were made from. */
export function FollowUpsOfMine() {
  const { t } = useTranslation(['editorial', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const query = openFollowUpsQuery(agency.id);
  const open = useQuery({ ...query, enabled: agency.may('piece.write') });
  useLiveQueries(agency.id, ['piece'], [query.queryKey]);
  const items = open.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section data-testid="my-follow-ups">
      <Group justify="space-between" mb={4}>
        <Title order={2}>{t('followUp.mine')} <Text span c="dimmed" fz="inherit" fw={400}>{format.number(items.length)}</Text></Title>
        <Button component="a" href={followUpsCsvUrl(agency.id, { state: 'open' })} download variant="subtle" color="gray" size="compact-sm" leftSection={<IconDownload size={16} />} visibleFrom="sm">{t('common:csv')}</Button>
      </Group>
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
