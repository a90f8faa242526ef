import type { ReportFormView } from '@api/schemas';
import { Alert, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { reportQuery } from '../api/get-report';
import { CollectPanel } from './collect-panel';
import { DecidePanel } from './decide-panel';
import { KnownAtPanel } from './known-at-panel';
import { ReportChain } from './report-chain';
import { ReportForm } from './report-form';
import { ReportMark } from './report-state';
import { ReportReading } from './report-reading';
import { useTermWords } from '@/lib/format/use-term-words';
import classes from './collection.module.css';

/** One report: typed by its unit, looked at by those above it, read by both. */
export function ReportScreen() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const report = useQuery(reportQuery(id));
  return <Loaded query={report}>{(form) => <Shown key={`${form.row.id}:${form.row.version}`} form={form} />}</Loaded>;
}

function Shown({ form }: { form: ReportFormView }) {
  const { t } = useTranslation('collection');
  const format = useFormat();
  const { words } = useTermWords();
  const { row, round, may } = form;
  return (
    <Screen
      title={row.unitName}
      lead={
        <>
          <Text component="span" c="dimmed">{words(round.term, round.year)}: {round.programmeTitle}</Text>
          <br />
          <Text component="span" className={row.late ? classes.late : undefined}>
            {row.extendedUntil === null ? t('lastInTime', { day: format.date(row.dueAt) }) : t('rows.extended', { day: format.day(row.extendedUntil) })}
            {row.late && ` · ${t(row.firstSentAt === null ? 'rows.overdue' : 'rows.late')}`}
          </Text>
          {row.optional && <Text component="span" c="dimmed"> · {t('voluntary')}</Text>}
        </>
      }
      actions={<ReportMark state={row.state} />}
    >
      {row.gone && (
        <Alert variant="light" color="yellow" mb="md" title={row.successors.length === 0 ? t('rows.gone') : t('rows.goneTo', { names: row.successors.join(', ') })}>
          {t('report.goneHint')}
        </Alert>
      )}
      <Returned form={form} />
      <div className={classes.sides}>
        <section aria-label={t('report.form')}>{may.report ? <ReportForm form={form} /> : <ReportReading form={form} />}</section>
        <aside>
          {(may.decide || may.recall || may.withdraw) && <DecidePanel form={form} />}
          <ReportChain form={form} />
          {may.collect && <CollectPanel form={form} />}
          <KnownAtPanel id={row.id} />
        </aside>
      </div>
    </Screen>
  );
}

/** The word with which it came back stands above the form until it is sent again. */
function Returned({ form }: { form: ReportFormView }) {
  const { t } = useTranslation('collection');
  const back = [...form.acts].reverse().find((one) => one.act === 'returned');
  if (form.row.state !== 'returned' || back === undefined) return null;
  return (
    <Alert variant="light" color="orange" mb="md" title={t('report.returnedBy', { by: back.by })}>
      <Title order={3} fz={14} fw={400} className={classes.words}>{back.words}</Title>
    </Alert>
  );
}
