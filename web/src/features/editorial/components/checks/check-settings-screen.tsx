import { Anchor, Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { apiUrl } from '@/lib/api/call';
import { useAgency } from '@/lib/session/use-session';
import { Screen } from '@/ui/screen';
import { EntryList } from './entry-list';
import { LevelsTable } from './levels-table';
import { SectionsList } from './sections-list';

const TABS = ['levels', 'sensitive', 'own-word', 'scope', 'legal'] as const;
type Tab = (typeof TABS)[number];

/** What the agency's checks do, and the words and sections they look for. */
export function CheckSettingsScreen() {
  const { t } = useTranslation('checks');
  const agency = useAgency();
  const { tab } = useSearch({ strict: false }) as { tab?: string };
  const navigate = useNavigate();
  const shown: Tab = TABS.find((one) => one === tab) ?? 'levels';
  const open = (next: string | null) => void navigate({ to: '.', search: { tab: next === 'levels' ? undefined : next } as never, replace: true });
  return (
    <Screen
      title={t('settings.title')}
      lead={t('settings.lead')}
      actions={<Anchor href={apiUrl(`/agencies/${agency.id}/check-settings/ai-log.csv`)} fz={14}>{t('settings.aiLog')}</Anchor>}
    >
      <Tabs value={shown} onChange={open} keepMounted={false}>
        <Tabs.List mb="md" style={{ flexWrap: 'nowrap', overflowX: 'auto', overflowY: 'hidden' }}>
          {TABS.map((one) => <Tabs.Tab key={one} value={one} style={{ flex: 'none' }}>{t(`settings.tab.${one}`)}</Tabs.Tab>)}
        </Tabs.List>
        <Tabs.Panel value="levels"><LevelsTable /></Tabs.Panel>
        <Tabs.Panel value="sensitive"><EntryList list="sensitive" weighed /></Tabs.Panel>
        <Tabs.Panel value="own-word"><EntryList list="own-word" /></Tabs.Panel>
        <Tabs.Panel value="scope">
          <EntryList list="field" />
          <SectionsList list="outside-section" />
          <EntryList list="outside-word" />
        </Tabs.Panel>
        <Tabs.Panel value="legal">
          <SectionsList list="legal-section" />
          <EntryList list="legal-tag" />
        </Tabs.Panel>
      </Tabs>
    </Screen>
  );
}
