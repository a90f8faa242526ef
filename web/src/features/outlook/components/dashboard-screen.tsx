import { Button, Group } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Empty } from '@/ui/empty';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { dashboardQuery, dashboardUrl } from '../api/get-dashboard';
import type { OutlookView } from '@api/schemas';
import type { Asked } from '../api/asked';
import { AlertList } from './alert-list';
import { ChoiceBar } from './choice-bar';
import { DashboardRows } from './dashboard-rows';
import { KnownOn } from './known-on';
import { LinesNote } from './lines-note';
import { OutlookTabs } from './outlook-tabs';
import { useOutlookAddress } from './use-outlook-address';
import { useOutlookWords } from './use-outlook-words';
import classes from './outlook.module.css';

/** Where the Strategy stands: what asks for a decision, then each indicator against its path. */
export function DashboardScreen({ body }: { body?: string }) {
  const { asked: address } = useOutlookAddress();
  const asked: Asked = body === undefined ? address : { ...address, scope: body };
  const { t, format, period } = useOutlookWords();
  const dashboard = useQuery(dashboardQuery(asked));
  const view = dashboard.data;
  const lead = view && (
    <>
      {view.programme.title}
      <br />
      {t('lead', { period: period(view.period), first: format.day(view.period.firstDay), last: format.day(view.period.lastDay) })}
      <KnownOn day={view.knownOn} />
    </>
  );
  const actions = (
    <Group gap="xs" className="no-print">
      {(['xlsx', 'csv'] as const).map((kind) => (
        <Button key={kind} component="a" href={dashboardUrl(asked, kind)} download variant="default" leftSection={<IconDownload size={16} />}>{kind.toUpperCase()}</Button>
      ))}
      <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => window.print()} visibleFrom="sm">{t('print')}</Button>
    </Group>
  );
  return (
    <Screen title={view?.scope ? t('titleOf', { name: view.scope.name }) : t('title')} lead={lead} actions={actions}>
      {body === undefined && <OutlookTabs here="board" />}
      <ChoiceBar scope={body === undefined} />
      <Loaded query={dashboard}>{(shown) => <Shown view={shown} asked={asked} />}</Loaded>
    </Screen>
  );
}

function Shown({ view, asked }: { view: OutlookView; asked: Asked }) {
  const { t, format } = useOutlookWords();
  const nothing = view.rows.every((row) => row.value.reported === 0 && row.value.stage === null);
  return (
    <div className={classes.screen}>
      {view.blind ? <Empty title={t('blind.title', { owner: view.programme.ownerName })} hint={t('blind.hint')} /> : nothing && <Empty title={t('empty.title')} hint={t('empty.hint')} />}
      <AlertList view={view} asked={asked} />
      <DashboardRows view={view} asked={asked} />
      <p className={classes.dim}>{t('readAt', { at: format.dateTime(view.readAt) })}</p>
      <LinesNote lines={view.lines} />
    </div>
  );
}
