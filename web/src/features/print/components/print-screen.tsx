import { Button } from '@mantine/core';
import { IconDownload, IconPlus, IconSettings } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { LoadingRows } from '@/ui/loading-rows';
import { Screen } from '@/ui/screen';
import { Trouble } from '@/ui/trouble';
import { issuesCsvUrl, issuesQuery } from '../api/list-issues';
import { titlesQuery } from '../api/list-titles';
import { IssueFilters } from './issue-filters';
import { IssueRows } from './issue-rows';
import { OpenIssuesDialog } from './open-issues-dialog';
import { usePrintAddress } from './use-print-address';

export function PrintScreen() {
  const { t } = useTranslation(['print', 'common']);
  const agency = useAgency();
  const address = usePrintAddress();
  const titles = useQuery(titlesQuery(agency.id));
  const issues = useQuery(issuesQuery(agency.id, address.filter));
  const none = titles.data?.items.length === 0;
  const mayPlan = agency.may('print.plan');
  return (
    <Screen
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <Button component="a" href={issuesCsvUrl(agency.id, address.filter)} download variant="default" leftSection={<IconDownload size={16} />} visibleFrom="sm">{t('common:csv')}</Button>
          <Button component={Link} to={`/toa-soan/${agency.address}/bao-in/an-pham`} variant="default" leftSection={<IconSettings size={16} />}>{t('titles.title')}</Button>
          {mayPlan && !none && <Button leftSection={<IconPlus size={16} />} onClick={() => address.go({ mo: '1' })}>{t('open.button')}</Button>}
        </>
      }
    >
      {titles.isError && <Trouble error={titles.error} onAgain={() => void titles.refetch()} />}
      {none && (
        <Empty
          title={t('noTitle')}
          hint={t('noTitleHint')}
          action={agency.may('print.approve') && <Button component={Link} to={`/toa-soan/${agency.address}/bao-in/an-pham?sua=moi`}>{t('titles.add')}</Button>}
        />
      )}
      {titles.data && !none && <IssueFilters titles={titles.data.items} address={address} />}
      {issues.isError && <Trouble error={issues.error} onAgain={() => void issues.refetch()} />}
      {issues.isPending && <LoadingRows rows={6} />}
      {issues.data && !none && issues.data.items.length === 0 && (
        <Empty
          title={t('noIssue')}
          hint={mayPlan ? t('noIssueHint') : undefined}
          action={address.narrowed && <Button variant="default" onClick={address.clear}>{t('clear')}</Button>}
        />
      )}
      {issues.data && issues.data.items.length > 0 && <IssueRows issues={issues.data.items} today={issues.data.today} />}
      {address.opening && titles.data && <OpenIssuesDialog titles={titles.data.items} onClose={() => address.go({ mo: undefined })} />}
    </Screen>
  );
}
