import { ActionIcon, Burger, Group } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BrandMark } from '@/ui/brand-mark';
import { NotificationBell } from './notification-bell';

export function PhoneHeader({ open, onToggle }: { open: boolean; onToggle: () => void }) {
  const { t } = useTranslation('shell');
  return (
    <Group h="100%" px={8} gap={4} wrap="nowrap">
      <Burger opened={open} onClick={onToggle} size="sm" aria-label={open ? t('closeMenu') : t('openMenu')} />
      <BrandMark size={22} />
      <Group gap={4} ml="auto" wrap="nowrap">
        <ActionIcon variant="subtle" color="gray" size={40} aria-label={t('find')} onClick={() => spotlight.open()}>
          <IconSearch size={20} stroke={1.7} />
        </ActionIcon>
        <NotificationBell />
      </Group>
    </Group>
  );
}
