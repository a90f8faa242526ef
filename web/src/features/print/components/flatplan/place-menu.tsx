import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconInbox, IconPencil, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import type { PlacementView } from '@api/schemas';
import { useFlatplanDesk } from './flatplan-desk';
import classes from './flatplan.module.css';
import { mayTake, titleOf } from './places-of';

const ICON = { size: 16, stroke: 1.7 };

/** Everything the mouse does by dragging, for the keyboard and the phone. */
export function PlaceMenu({ place }: { place: PlacementView }) {
  const { t } = useTranslation('print');
  const agency = useAgency();
  const { plan, acts, mayFill } = useFlatplanDesk();
  const home = plan.pages.find((page) => page.id === place.pageId);
  const movable = mayFill && (home === undefined || mayTake(home));
  if (!movable && !place.piece) return null;
  const index = home?.places.findIndex((one) => one.id === place.id) ?? -1;
  const before = index > 0 ? home?.places[index - 1] : undefined;
  const after = home?.places[index + 1];
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={24} className={classes.above} aria-label={t('place.menu', { label: titleOf(place) })}><IconDots size={16} stroke={1.7} /></ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah={380} style={{ overflowY: 'auto' }}>
        {place.piece && <Menu.Item component={Link} to={`/toa-soan/${agency.address}/tin-bai/${place.piece.id}`} leftSection={<IconPencil {...ICON} />}>{t('place.edit')}</Menu.Item>}
        {movable && before && <Menu.Item leftSection={<IconArrowUp {...ICON} />} onClick={() => acts.move(place, place.pageId, before.position)}>{t('place.up')}</Menu.Item>}
        {movable && after && <Menu.Item leftSection={<IconArrowDown {...ICON} />} onClick={() => acts.move(place, place.pageId, after.position + 1)}>{t('place.down')}</Menu.Item>}
        {movable && <Menu.Divider />}
        {movable && place.pageId !== null && <Menu.Item leftSection={<IconInbox {...ICON} />} onClick={() => acts.move(place, null)}>{t('place.toTray')}</Menu.Item>}
        {movable && plan.pages.filter((page) => page.id !== place.pageId && mayTake(page)).map((page) => (
          <Menu.Item key={page.id} onClick={() => acts.move(place, page.id)}>{t('place.toPage', { page: page.number, name: page.name })}</Menu.Item>
        ))}
        {movable && <Menu.Divider />}
        {movable && <Menu.Item color="red" leftSection={<IconTrash {...ICON} />} onClick={() => acts.remove(place)}>{t('place.remove')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
