import { Alert, Text } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ExchangesView } from '@api/schemas';

/** How often the law still wants the feedback published, and from when the newsroom may stop. */
export function ExchangesNotice({ exchanges }: { exchanges: ExchangesView }) {
  const { t } = useTranslation('correspondence');
  return (
    <Alert variant="light" color={exchanges.mayStop ? 'green' : 'gray'} icon={<IconScale size={18} />}>
      <Text>{t('exchanges.count', { published: exchanges.published, limit: exchanges.limit })}</Text>
      <Text fz={13} c="dimmed">
        {t(exchanges.mayStop ? 'exchanges.mayStop' : 'exchanges.goesOn')} {exchanges.citation}
        {exchanges.certainty === 'unverified' ? ` (${t('unverified')})` : ''}
      </Text>
    </Alert>
  );
}
