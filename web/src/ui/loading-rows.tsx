import { Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const WIDTHS = ['72%', '58%', '66%', '48%', '70%', '54%', '62%', '44%'];

export function LoadingRows({ rows = 6 }: { rows?: number }) {
  const { t } = useTranslation('common');
  return (
    <Stack gap={20} py="sm" role="status" aria-label={t('loading')}>
      {WIDTHS.slice(0, rows).map((width) => <Skeleton key={width} height={16} width={width} radius="sm" />)}
    </Stack>
  );
}
