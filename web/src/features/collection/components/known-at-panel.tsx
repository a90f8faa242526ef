import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { DayField } from '@/ui/day-field';
import { reportedQuery } from '../api/get-reported';
import { KnownFigure } from './known-figure';
import { ReportMark } from './report-state';
import classes from './collection.module.css';

/** "What did we report on 5 July?": the state at the end of that day, and every vintage kept until then. */
export function KnownAtPanel({ id }: { id: string }) {
  const { t } = useTranslation('collection');
  const format = useFormat();
  const [day, setDay] = useState<string | null>(null);
  const reported = useQuery(reportedQuery(id, day ?? undefined));
  const view = reported.data;
  return (
    <Stack gap="xs" mt="lg">
      <Title order={2}>{t('knownAt.title')}</Title>
      <DayField label={t('knownAt.label')} clearable value={day} onChange={setDay} />
      {view !== undefined && view.state === 'none' && <Text c="dimmed">{t('knownAt.none')}</Text>}
      {view !== undefined && view.state !== 'none' && <ReportMark state={view.state} />}
      {view !== undefined && view.state !== 'none' && view.figures.length === 0 && <Text c="dimmed">{t('knownAt.noFigures')}</Text>}
      {view?.figures.map((one) => (
        <div key={`${one.indicator}:${one.source}:${one.vintage}`} className={classes.act}>
          <span>{one.indicator}: <KnownFigure figure={{ ...one, status: one.status }} /> · {t(`source.${one.source}` as 'source.declared')}</span>
          {one.reason !== null && <span className={classes.words}>{one.reason}</span>}
          <span className={classes.dim}>{t('knownAt.vintage', { number: one.vintage, at: format.dateTime(one.recordedAt) })}</span>
        </div>
      ))}
    </Stack>
  );
}
