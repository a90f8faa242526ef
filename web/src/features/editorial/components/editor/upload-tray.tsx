import { Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import classes from './desk.module.css';
import type { Uploads } from './use-uploads';

export function UploadTray({ uploads }: { uploads: Uploads }) {
  const { t } = useTranslation(['editorial', 'common']);
  const format = useFormat();
  if (uploads.rows.length === 0) return null;
  return (
    <Paper className={classes.tray} data-focus-stay withBorder shadow="md" p="sm" role="status">
      <Stack gap="sm">
        {uploads.rows.map((row) => (
          <div key={row.id}>
            <Group justify="space-between" wrap="nowrap" gap="xs">
              <Text fz={13} truncate>{row.file.name}</Text>
              <Text fz={13} c="dimmed" style={{ whiteSpace: 'nowrap' }}>
                {format.bytes(row.share * row.file.size)} / {format.bytes(row.file.size)}
              </Text>
            </Group>
            {row.failure === null ? <Progress value={row.share * 100} size={4} my={6} aria-label={row.file.name} /> : <Text fz={13} c="var(--hoitu-bad)">{row.failure}</Text>}
            <Group gap="xs">
              {row.failure !== null && <Button size="compact-sm" variant="light" onClick={() => uploads.again(row.id)}>{t('common:again')}</Button>}
              <Button size="compact-sm" variant="subtle" color="gray" onClick={() => uploads.cancel(row.id)}>{t('pictures.cancel')}</Button>
            </Group>
          </div>
        ))}
      </Stack>
    </Paper>
  );
}
