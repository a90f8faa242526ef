import { Button } from '@mantine/core';
import { IconDownload, IconPackageExport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { pagesCsvUrl } from '../../api/get-flatplan';
import { useFlatplanDesk } from './flatplan-desk';

export function IssueActions() {
  const { t } = useTranslation(['print', 'common']);
  const agency = useAgency();
  const { plan, address } = useFlatplanDesk();
  const { issue } = plan;
  const mayPlan = agency.may('print.plan');
  return (
    <>
      <Button component="a" href={pagesCsvUrl(agency.id, issue.id)} download variant="default" leftSection={<IconDownload size={16} />} visibleFrom="sm">{t('common:csv')}</Button>
      {mayPlan && issue.state !== 'skipped' && <Button variant="default" leftSection={<IconPackageExport size={16} />} onClick={() => address.openPart('goi')}>{t('package.button')}</Button>}
      {mayPlan && issue.state !== 'released' && <Button variant="default" onClick={() => address.openPart('so')}>{t('issue.button')}</Button>}
      {agency.may('print.approve') && issue.state === 'at-press' && <Button onClick={() => address.openPart('phat-hanh')}>{t('issueAct.release')}</Button>}
    </>
  );
}
