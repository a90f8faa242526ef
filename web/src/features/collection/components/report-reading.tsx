import type { ReportFormView, SubmissionView } from '@api/schemas';
import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { Empty } from '@/ui/empty';
import { KnownFigure } from './known-figure';
import classes from './collection.module.css';

/** What was handed in, for those who look at it; until then nothing of it is theirs to see. */
export function ReportReading({ form }: { form: ReportFormView }) {
  const { t } = useTranslation('collection');
  const sent = form.submissions.at(-1);
  if (sent === undefined || form.row.state === 'open') return <Empty title={t('report.nothingYet')} hint={t('report.nothingYetHint')} />;
  return <Sent form={form} sent={sent} />;
}

function Sent({ form, sent }: { form: ReportFormView; sent: SubmissionView }) {
  const { t } = useTranslation('collection');
  const format = useFormat();
  return (
    <>
      <Text c="dimmed" mb="sm">
        {t('report.sentBy', { by: sent.sentBy, at: format.dateTime(sent.sentAt), way: t(`way.${sent.way}` as 'way.screen') })} · {t(`report.${sent.kind}` as 'report.official')}
        {sent.late && ` · ${t('rows.late')}`}
      </Text>
      {sent.reason !== null && <Text mb="sm" className={classes.words}>{t('report.reason')}: {sent.reason}</Text>}
      {form.lines.map((line) => {
        const entry = sent.entries.find((one) => one.indicator === line.indicator);
        return (
          <div key={line.indicator} className={classes.line}>
            <Text className={classes.lineWords}><Text span fw={600}>{line.indicator}.</Text> <span lang="vi">{line.text}</span></Text>
            {line.shortName !== null && <Text size="sm" c="dimmed">{line.shortName}</Text>}
            <Text fz={20} fw={600}>{entry === undefined ? '–' : <KnownFigure figure={{ ...entry, status: '' }} />}</Text>
            <div className={classes.facts}>
              {line.last !== null && <span>{t('line.last')}: <KnownFigure figure={line.last} /></span>}
              {line.computed !== null && <span>{t('line.computed')}: <KnownFigure figure={line.computed} /></span>}
              {line.population !== null && <span>{t('line.population', { count: line.population })}</span>}
            </div>
            {entry !== undefined && entry.note !== '' && <Text className={classes.words}>{t('line.note')}: {entry.note}</Text>}
            {entry !== undefined && entry.explanation !== '' && <Text className={classes.words}>{t('line.explanation')}: {entry.explanation}</Text>}
          </div>
        );
      })}
      {(['trend', 'proposals', 'difficulties'] as const).filter((one) => sent[one] !== '').map((one) => (
        <div key={one} className={classes.line}>
          <Title order={3} fz={14}>{t(`report.${one}`)}</Title>
          <Text className={classes.words}>{sent[one]}</Text>
        </div>
      ))}
    </>
  );
}
