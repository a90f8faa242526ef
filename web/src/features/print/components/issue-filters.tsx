import { Button, Group, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayField } from '@/ui/day-field';
import type { PrintTitleView } from '@api/schemas';
import type { PrintAddress } from './use-print-address';

/** What the server can narrow by; how far an issue is, is read from its pages. */
const STATES = ['planned', 'released', 'skipped'] as const;

export function IssueFilters({ titles, address }: { titles: PrintTitleView[]; address: PrintAddress }) {
  const { t } = useTranslation('print');
  const { filter, go } = address;
  return (
    <Group gap="xs" mb="md" role="search" aria-label={t('filters')}>
      <DayField aria-label={t('from')} placeholder={t('from')} clearable w={{ base: 150 }} value={filter.from ?? null} onChange={(tu) => go({ tu: tu ?? undefined })} />
      <DayField aria-label={t('to')} placeholder={t('to')} clearable w={{ base: 150 }} value={filter.to ?? null} onChange={(den) => go({ den: den ?? undefined })} />
      {titles.length > 1 && (
        <Select aria-label={t('anyTitle')} placeholder={t('anyTitle')} clearable data={titles.map((one) => ({ value: one.id, label: one.name }))} value={filter.title ?? null} onChange={(title) => go({ 'an-pham': title ?? undefined })} w={{ base: '100%', sm: 240 }} />
      )}
      <Select aria-label={t('anyState')} placeholder={t('anyState')} clearable data={STATES.map((value) => ({ value, label: t(`asked.${value}`) }))} value={filter.state ?? null} onChange={(state) => go({ state: state ?? undefined })} w={{ base: '100%', sm: 180 }} />
      {address.narrowed && <Button variant="subtle" color="gray" onClick={address.clear}>{t('clear')}</Button>}
    </Group>
  );
}
