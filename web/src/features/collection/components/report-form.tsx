import type { ReportFormView } from '@api/schemas';
import { Alert, Button, Checkbox, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { FormProblem } from '@/ui/form-problem';
import { sayDone } from '@/ui/say';
import { reportQuery } from '../api/get-report';
import { submitReport } from '../api/submit-report';
import { ReportLine } from './report-line';
import { SheetPanel } from './sheet-panel';
import { useDraft } from './use-draft';
import classes from './collection.module.css';

/** The form of a unit: kept while it is typed, checked as it stands, handed in with one button. */
export function ReportForm({ form }: { form: ReportFormView }) {
  const { t } = useTranslation('collection');
  const format = useFormat();
  const draft = useDraft(form);
  const [sending, setSending] = useState(false);
  const [tried, setTried] = useState(false);
  const stops = draft.findings.filter((one) => one.weight !== 'warns').length;
  const saved = {
    saved: draft.savedAt === null ? t('report.notYet') : t('report.savedAt', { at: format.dateTime(draft.savedAt) }),
    typing: t('report.typing'), saving: t('report.saving'), failed: t('report.failed'),
  }[draft.state];
  return (
    <>
      {form.lines.map((line) => (
        <ReportLine
          key={line.indicator}
          line={line}
          entry={draft.content.entries?.find((one) => one.indicator === line.indicator) ?? line.entry}
          tried={tried}
          findings={draft.findings.filter((one) => one.indicator === line.indicator)}
          onChange={(part) => draft.changeEntry(line.indicator, part)}
        />
      ))}
      <div className={classes.line}>
        {form.asksTrend && <Textarea label={t('report.trend')} autosize minRows={3} value={draft.content.trend ?? ''} onChange={(event) => draft.change({ trend: event.currentTarget.value })} />}
        <Textarea label={t('report.proposals')} description={t('report.proposalsHint')} autosize minRows={2} value={draft.content.proposals ?? ''} onChange={(event) => draft.change({ proposals: event.currentTarget.value })} />
        {form.asksProposals && <Checkbox label={t('report.nothing')} checked={draft.content.nothingToPropose ?? false} onChange={(event) => draft.change({ nothingToPropose: event.currentTarget.checked })} />}
        <Textarea label={t('report.difficulties')} autosize minRows={2} value={draft.content.difficulties ?? ''} onChange={(event) => draft.change({ difficulties: event.currentTarget.value })} />
        {draft.findings.filter((one) => one.indicator === null).map((one) => <Text key={one.code} className={classes.finding} data-weight={one.weight}>{one.message}</Text>)}
      </div>
      <SheetPanel form={form} />
      <FormProblem error={draft.error} />
      <div className={classes.bar}>
        <Text fz={13} c="dimmed" role="status">{saved}{stops > 0 && ` · ${t('report.toMend', { count: stops })}`}</Text>
        <Button onClick={() => { setTried(true); setSending(true); }}>{t('report.send')}</Button>
      </div>
      {sending && <SendDialog form={form} stops={stops} flush={() => draft.flush(true)} onClose={() => setSending(false)} />}
    </>
  );
}

interface SendProps { form: ReportFormView; stops: number; flush: () => Promise<number | null>; onClose: () => void }

function SendDialog({ form, stops, flush, onClose }: SendProps) {
  const { t } = useTranslation('collection');
  const client = useQueryClient();
  const before = form.submissions.at(-1);
  const { revises, asksReason } = form;
  const [kind, setKind] = useState<'official' | 'provisional'>('official');
  const [reason, setReason] = useState('');
  const needed = asksReason && kind === 'official';
  const sending = useMutation({
    mutationFn: async () => {
      const version = await flush();
      return version === null ? null : submitReport(form.row.id, version, kind, reason);
    },
    onSuccess: async (sent) => {
      if (sent === null) return onClose();
      client.setQueryData(reportQuery(form.row.id).queryKey, sent);
      await client.invalidateQueries({ queryKey: ['collection', 'rounds'] });
      sayDone(t('report.sent'));
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('report.send')}>
      <Stack gap="md">
        {stops > 0 && <Alert variant="light" color="orange">{t('report.stopsHint', { count: stops })}</Alert>}
        <Radio.Group label={t('report.kind')} value={kind} onChange={(value) => setKind(value as typeof kind)}>
          <Stack gap={6} mt={6}>
            <Radio value="official" label={t(revises ? 'report.revised' : 'report.official')} />
            {!revises && <Radio value="provisional" label={t('report.provisional')} />}
          </Stack>
        </Radio.Group>
        {(asksReason || before !== undefined) && <Textarea label={t('report.reason')} required={needed} autosize minRows={2} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />}
        <FormProblem error={sending.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
          <Button loading={sending.isPending} onClick={() => sending.mutate()}>{t('report.send')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
