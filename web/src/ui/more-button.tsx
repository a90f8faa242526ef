import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';

interface Props { shown: number; total: number | null; more: boolean; loading: boolean; onMore: () => void }

export function MoreButton({ shown, total, more, loading, onMore }: Props) {
  const { t } = useTranslation('common');
  const format = useFormat();
  return (
    <Group justify="space-between" mt="md">
      <Text fz={13} c="dimmed" aria-live="polite">
        {total === null
          ? t('shown', { shown: format.number(shown) })
          : t('shownOf', { shown: format.number(shown), total: format.number(total) })}
      </Text>
      {more && <Button variant="default" loading={loading} onClick={onMore}>{t('more')}</Button>}
    </Group>
  );
}
