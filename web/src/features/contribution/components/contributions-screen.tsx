import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLiveQueries } from '@/lib/live-hints/live-queries';
import { useAgency } from '@/lib/session/use-session';
import { Screen } from '@/ui/screen';
import { CollaboratorsTab } from './collaborators-tab';
import { InboxTab } from './inbox-tab';
import { LinksTab } from './links-tab';

export interface InboxSearch { tab?: string; state?: string; q?: string; section?: string; bai?: string }

/** What collaborators send, and the ways over which they send it. */
export function ContributionsScreen() {
  const { t } = useTranslation('contribution');
  const agency = useAgency();
  const navigate = useNavigate();
  const search: InboxSearch = useSearch({ strict: false });
  const tab = search.tab ?? 'hop-den';
  useLiveQueries(agency.id, ['contribution'], [['contributions-inbox', agency.id], ['contribution', agency.id], ['collaborators', agency.id]]);
  return (
    <Screen title={t('title')} lead={t('lead')}>
      <Tabs value={tab} onChange={(chosen) => void navigate({ to: '.', search: { tab: chosen ?? undefined } })} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="hop-den">{t('tab.inbox')}</Tabs.Tab>
          <Tabs.Tab value="duong-dan">{t('tab.links')}</Tabs.Tab>
          <Tabs.Tab value="cong-tac-vien">{t('tab.collaborators')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="hop-den"><InboxTab search={search} /></Tabs.Panel>
        <Tabs.Panel value="duong-dan"><LinksTab /></Tabs.Panel>
        <Tabs.Panel value="cong-tac-vien"><CollaboratorsTab search={search} /></Tabs.Panel>
      </Tabs>
    </Screen>
  );
}
