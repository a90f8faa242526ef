import { Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { timelinessCsvUrl, timelinessQuery } from '../api/get-timeliness';
import classes from './desk.module.css';

/** How timely the press is answered, in figures. */
export function TimelinessPart({ authority }: { authority: string }) {
  const { t } = useTranslation('spokesperson');
  const format = useFormat();
  const figures = useQuery(timelinessQuery(authority)).data;
  if (!figures || figures.requests === 0) return null;
  const answered = figures.onTime + figures.late;
  const shown: [string, string][] = [
    [t('timeliness.share'), answered === 0 ? '–' : format.percent(figures.onTime / answered)],
    [t('timeliness.overdue'), format.number(figures.overdue)],
    [t('timeliness.open'), format.number(figures.open)],
    [t('timeliness.answered'), format.number(answered)],
    [t('timeliness.median'), figures.medianDays === null ? '–' : t('timeliness.days', { count: figures.medianDays })],
  ];
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap" mb="sm">
      <dl className={classes.figures} style={{ flex: 1 }}>
        {shown.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Button component="a" href={timelinessCsvUrl(authority)} download variant="default" leftSection={<IconDownload size={16} />} visibleFrom="sm">{t('timeliness.csv')}</Button>
    </Group>
  );
}
