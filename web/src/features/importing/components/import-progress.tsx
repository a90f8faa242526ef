import { Alert, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { ImportView } from '@api/schemas';

export function ImportProgress({ run }: { run: ImportView }) {
  const { t } = useTranslation('importing');
  const format = useFormat();
  const share = run.total !== null && run.total > 0 ? run.done / run.total : run.state === 'done' ? 1 : 0;
  const figures = run.total === null
    ? t('counted', { done: format.number(run.done) })
    : t('countedOf', { done: format.number(run.done), total: format.number(run.total) });
  return (
    <Stack gap={6} role="status">
      <Text>
        {t(`state.${run.state}`)} · {figures}
        {run.startedAt && ` · ${t('started', { at: format.dateTime(run.startedAt), name: run.byName })}`}
      </Text>
      <Progress value={share * 100} size={6} color={run.state === 'failed' ? 'red' : undefined} aria-label={figures} />
      {run.failure && <Alert color="red" variant="light" role="alert">{run.failure}</Alert>}
    </Stack>
  );
}
