import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Empty } from '@/ui/empty';
import type { CommentState } from '@api/schemas';

export function NoComments({ state }: { state: CommentState }) {
  const { t } = useTranslation('comments');
  return (
    <Box px="md">
      {state === 'open' ? <Empty title={t('empty')} hint={t('emptyHint')} /> : <Empty title={t('emptyResolved')} hint={t('emptyResolvedHint')} />}
    </Box>
  );
}
