import { Alert, Button, CopyButton, Group, Radio, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import type { ReportFormView } from '@api/schemas';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { DayField } from '@/ui/day-field';
import { FormProblem } from '@/ui/form-problem';
import { extendReport, passOnReport } from '../api/change-report';
import { reportQuery } from '../api/get-report';
import { makeLink } from '../api/make-link';
import { BodyField } from './body-field';
import { SheetPanel } from './sheet-panel';

type Open = 'link' | 'sheet' | 'extend' | 'passOn' | null;

/** What only the collector does: a link for a unit without an account or its workbook handed in for it, more time, a successor that reports. */
export function CollectPanel({ form }: { form: ReportFormView }) {
  const { t } = useTranslation('collection');
  const [open, setOpen] = useState<Open>(null);
  if (form.round.closedAt !== null) return null;
  return (
    <Stack gap="sm" mt="lg">
      <Title order={2}>{t('collect.title')}</Title>
      <Group gap="xs">
        {(['link', 'sheet', 'extend', 'passOn'] as const).map((one) => (
          <Button key={one} variant="default" size="xs" aria-expanded={open === one} onClick={() => setOpen(open === one ? null : one)}>{t(`collect.${one}`)}</Button>
        ))}
      </Group>
      {open === 'link' && <Link form={form} />}
      {open === 'sheet' && <SheetPanel form={form} />}
      {(open === 'extend' || open === 'passOn') && <Change key={open} form={form} what={open} />}
    </Stack>
  );
}

function Link({ form }: { form: ReportFormView }) {
  const { t } = useTranslation('collection');
  const format = useFormat();
  const client = useQueryClient();
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState('vi');
  const making = useMutation({ mutationFn: () => makeLink(form.row.id, form.row.version, email, language) });
  const made = making.data;
  if (made) {
    return (
      <Alert variant="light" title={t('collect.linkMade', { at: format.dateTime(made.expiresAt) })}>
        <Text fz={13} style={{ overflowWrap: 'anywhere' }}>{made.address}</Text>
        <Group gap="xs" mt="xs">
          <CopyButton value={made.address}>{({ copied, copy }) => <Button size="xs" variant="default" onClick={copy}>{t(copied ? 'collect.copied' : 'collect.copy')}</Button>}</CopyButton>
          <Button size="xs" variant="subtle" onClick={() => void client.invalidateQueries({ queryKey: reportQuery(form.row.id).queryKey })}>{t('collect.close')}</Button>
        </Group>
      </Alert>
    );
  }
  return (
    <Stack gap="xs">
      <TextInput label={t('collect.email')} description={t('collect.emailHint')} type="email" value={email} onChange={(event) => setEmail(event.currentTarget.value)} />
      <Radio.Group label={t('collect.language')} description={t('collect.languageHint')} value={language} onChange={setLanguage}>
        <Group gap="md" mt={6}><Radio value="vi" label={t('collect.inVietnamese')} /><Radio value="en" label={t('collect.inEnglish')} lang="en" /></Group>
      </Radio.Group>
      <FormProblem error={making.error} />
      <Button size="xs" loading={making.isPending} onClick={() => making.mutate()}>{t('collect.makeLink')}</Button>
    </Stack>
  );
}

function Change({ form, what }: { form: ReportFormView; what: 'extend' | 'passOn' }) {
  const { t } = useTranslation('collection');
  const client = useQueryClient();
  const [day, setDay] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const changing = useMutation({
    mutationFn: () =>
      what === 'extend' ? extendReport(form.row.id, form.row.version, day, reason) : passOnReport(form.row.id, form.row.version, to, day, reason),
    onSuccess: (now) => client.setQueryData(reportQuery(form.row.id).queryKey, now),
  });
  return (
    <Stack gap="xs">
      {what === 'passOn' && <BodyField label={t('collect.to')} value={to} onChange={setTo} />}
      <DayField label={t(what === 'extend' ? 'collect.until' : 'collect.on')} value={day} onChange={setDay} />
      <Textarea label={t('collect.reason')} autosize minRows={2} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <FormProblem error={changing.error} />
      <Button size="xs" loading={changing.isPending} onClick={() => changing.mutate()}>{t('collect.save')}</Button>
    </Stack>
  );
}
