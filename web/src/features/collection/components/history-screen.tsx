import { Alert, Anchor, Button, FileInput, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '@/ui/form-problem';
import { Screen } from '@/ui/screen';
import { takeHistory, templateUrl } from '../api/take-history';
import { CellFindings } from './cell-findings';

/** Figures of earlier years: looked at first, cell by cell; then taken in with the source they come from. */
export function HistoryScreen() {
  const { t } = useTranslation('collection');
  const [file, setFile] = useState<File | null>(null);
  const [source, setSource] = useState('');
  const running = useMutation({ mutationFn: ({ chosen, dryRun }: { chosen: File; dryRun: boolean }) => takeHistory(chosen, source, dryRun) });
  const looked = running.data;
  const stops = looked?.findings.some((one) => one.stops) ?? false;
  const ready = looked !== undefined && !stops && !looked.known && !looked.taken;
  const title = looked === undefined ? '' : looked.taken ? t('history.taken', { count: looked.figures }) : looked.known ? t('history.known') : stops ? t('history.stops') : t('history.fits', { count: looked.figures });
  return (
    <Screen title={t('history.title')} lead={t('history.lead')} narrow>
      <Stack gap="md">
        <Text>{t('history.how')} <Anchor href={templateUrl()} download>{t('history.template')}</Anchor></Text>
        <FileInput
          label={t('history.file')}
          description={t('history.fileHint')}
          leftSection={<IconFileSpreadsheet size={16} />}
          accept=".xlsx,.csv"
          clearable
          value={file}
          onChange={(chosen) => {
            setFile(chosen);
            running.reset();
          }}
        />
        <TextInput label={t('history.source')} description={t('history.sourceHint')} value={source} onChange={(event) => setSource(event.currentTarget.value)} />
        <FormProblem error={running.error} />
        {looked && (
          <Alert variant="light" color={stops ? 'red' : 'green'} title={title} role="status">
            <Text fz={13}>{t('history.rows', { count: looked.rows })}</Text>
            {looked.findings.length > 0 && <CellFindings findings={looked.findings} />}
          </Alert>
        )}
        <Group>
          <Button variant={ready ? 'default' : 'filled'} disabled={!file} loading={running.isPending} onClick={() => file && running.mutate({ chosen: file, dryRun: true })}>{t('history.look')}</Button>
          {ready && <Button disabled={source.trim() === ''} loading={running.isPending} onClick={() => file && running.mutate({ chosen: file, dryRun: false })}>{t('history.take')}</Button>}
        </Group>
      </Stack>
    </Screen>
  );
}
