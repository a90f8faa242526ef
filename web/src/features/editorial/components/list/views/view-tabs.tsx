import { ActionIcon, Button, Group, Menu, Tabs } from '@mantine/core';
import { IconBookmarkPlus, IconDots, IconStar, IconStarFilled, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import type { SavedViewView } from '@api/schemas';
import { viewsQuery } from '../../../api/views/list-views';
import { toText, type PieceAddress } from '../use-piece-address';
import { KeepViewDialog } from './keep-view-dialog';
import { useViewActs } from './use-view-acts';

const OWN = ['mine', 'queue', 'all'] as const;

/** The three usual views, then those somebody kept; each is an address. */
export function ViewTabs({ address }: { address: PieceAddress }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const views = useQuery(viewsQuery(agency.id));
  const acts = useViewActs();
  const [kept, setKept] = useState<SavedViewView | 'new' | null>(null);
  const now = toText(address.search);
  const items = views.data?.items ?? [];
  const shown = items.find((one) => one.search === now);
  const value = shown ? shown.id : (address.search.view ?? null);
  const choose = (chosen: string | null) => {
    const view = items.find((one) => one.id === chosen);
    if (view) address.open(view.search);
    else address.open(toText({ view: chosen ?? undefined, layout: address.layout === 'queue' ? undefined : address.search.layout, by: address.search.by }));
  };
  return (
    <Group gap={4} mb="sm" wrap="nowrap" align="flex-end">
      <Tabs value={value} onChange={choose} flex={1} miw={0} style={{ overflowX: 'auto' }}>
        <Tabs.List style={{ flexWrap: 'nowrap' }}>
          {OWN.map((one) => <Tabs.Tab key={one} value={one}>{t(`list.view.${one}`)}</Tabs.Tab>)}
          {items.map((one) => (
            <Tabs.Tab key={one.id} value={one.id} leftSection={one.shared ? <IconUsers size={14} aria-label={t('views.shared')} /> : undefined} rightSection={one.opensFirst ? <IconStarFilled size={12} aria-label={t('views.opensFirst')} /> : undefined}>
              {one.name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      {!shown && address.narrowed && (
        <Button variant="subtle" size="compact-sm" leftSection={<IconBookmarkPlus size={16} />} onClick={() => setKept('new')}>{t('views.keep')}</Button>
      )}
      {shown && (
        <Menu position="bottom-end">
          <Menu.Target><ActionIcon variant="subtle" color="gray" aria-label={t('views.more', { name: shown.name })}><IconDots size={18} /></ActionIcon></Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconStar size={16} />} onClick={() => acts.openWith(shown.opensFirst ? null : shown.id)}>{shown.opensFirst ? t('views.notFirst') : t('views.first')}</Menu.Item>
            {shown.changeable && <Menu.Item onClick={() => setKept(shown)}>{t('views.change')}</Menu.Item>}
            {shown.changeable && <Menu.Item onClick={() => acts.remove(shown)}>{t('views.delete')}</Menu.Item>}
          </Menu.Dropdown>
        </Menu>
      )}
      {kept && <KeepViewDialog view={kept === 'new' ? null : kept} address={address} mayShare={views.data?.mayShare ?? false} onClose={() => setKept(null)} />}
    </Group>
  );
}
