import { Alert, Anchor, Button, FileInput, Group, Radio, Stack, Textarea } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import type { ReportFormView } from '@api/schemas';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '@/ui/form-problem';
import { sheetUrl } from '../api/get-report';
import { takeSheet } from '../api/take-sheet';
import { CellFindings } from './cell-findings';
import classes from './collection.module.css';

/** The same form as a workbook: download it filled with what is known, bring it back through a dry run. */
export function SheetPanel({ form }: { form: ReportFormView }) {
  const { t } = useTranslation('collection');
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [kind, setKind] = useState<'official' | 'provisional'>('official');
  const [reason, setReason] = useState('');
  const running = useMutation({
    mutationFn: ({ chosen, dryRun }: { chosen: File; dryRun: boolean }) => takeSheet(form.row.id, chosen, kind, reason, dryRun),
    onSuccess: (looked) => (looked.taken ? client.invalidateQueries({ queryKey: ['collection'] }) : undefined),
  });
  const looked = running.data;
  return (
    <div className={classes.line}>
      <Group gap="sm" align="flex-end">
        <FileInput
          label={t('sheet.title')}
          description={<Anchor href={sheetUrl(form.row.id)} download fz={13}>{t('sheet.download')}</Anchor>}
          placeholder={t('sheet.choose')}
          leftSection={<IconFileSpreadsheet size={16} />}
          accept=".xlsx,.csv"
          clearable
          w={{ base: '100%', sm: 320 }}
          value={file}
          onChange={(chosen) => {
            setFile(chosen);
            running.reset();
          }}
        />
        {file && <Button variant="default" loading={running.isPending} onClick={() => running.mutate({ chosen: file, dryRun: true })}>{t('sheet.look')}</Button>}
      </Group>
      <FormProblem error={running.error} />
      {looked && (
        <Alert variant="light" color={looked.stops ? 'red' : 'green'} title={t(looked.stops ? 'sheet.stops' : 'sheet.fits')} role="status">
          <CellFindings findings={looked.findings} />
          {!looked.stops && !looked.taken && file && (
            <Stack gap="xs" mt="sm">
              <Radio.Group value={kind} onChange={(value) => setKind(value as typeof kind)} label={t('report.kind')}>
                <Group mt={4}><Radio value="official" label={t('report.official')} /><Radio value="provisional" label={t('report.provisional')} /></Group>
              </Radio.Group>
              {form.submissions.length > 0 && <Textarea label={t('report.reason')} autosize value={reason} onChange={(event) => setReason(event.currentTarget.value)} />}
              <Button loading={running.isPending} onClick={() => running.mutate({ chosen: file, dryRun: false })}>{t('report.send')}</Button>
            </Stack>
          )}
        </Alert>
      )}
    </div>
  );
}
