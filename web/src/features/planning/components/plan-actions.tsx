import { Button } from '@mantine/core';
import { IconDownload, IconNotes, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { planCsvUrl, type PlanRange } from '../api/get-plan';
import { usePlanDesk } from './plan-desk';

export function PlanActions({ range }: { range: PlanRange }) {
  const { t } = useTranslation(['planning', 'common']);
  const agency = useAgency();
  const { address } = usePlanDesk();
  return (
    <>
      {address.mode === 'ngay' && (
        <Button
          variant={address.minutes ? 'light' : 'default'}
          color="gray"
          aria-pressed={address.minutes}
          leftSection={<IconNotes size={16} />}
          onClick={() => address.go({ 'bien-ban': address.minutes ? undefined : '1' })}
        >
          {t('minutes.title')}
        </Button>
      )}
      {address.mode !== 'tuan' && (
        <Button variant="default" leftSection={<IconPrinter size={16} />} visibleFrom="sm" onClick={() => window.print()}>{t('print.button')}</Button>
      )}
      <Button component="a" href={planCsvUrl(agency.id, range, address.filter)} download variant="default" leftSection={<IconDownload size={16} />} visibleFrom="sm">
        {t('common:csv')}
      </Button>
    </>
  );
}
