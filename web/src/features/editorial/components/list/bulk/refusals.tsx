import { Alert, List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { OrderResultView } from '@api/schemas';

/** What was not done, piece by piece, in words. */
export function Refusals({ results, onClose }: { results: OrderResultView[]; onClose: () => void }) {
  const { t } = useTranslation(['editorial', 'common']);
  const format = useFormat();
  if (results.length === 0) return null;
  return (
    <Alert color="red" variant="light" my="sm" withCloseButton closeButtonLabel={t('common:close')} onClose={onClose} title={t('bulk.refused', { count: results.length, shown: format.number(results.length) })} role="alert">
      <List size="sm" spacing={2}>
        {results.map((one) => <List.Item key={one.id}>{one.title || t('untitled')}: {one.problem}</List.Item>)}
      </List>
    </Alert>
  );
}
