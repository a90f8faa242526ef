import { ActionIcon, Anchor, Box, Group, Indicator, Popover, ScrollArea, Text, UnstyledButton } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useNotificationHints } from '@/lib/live-hints/use-live-hints';
import { Loaded } from '@/ui/loaded';
import type { NotificationView } from '@api/schemas';
import { notificationsQuery } from './get-notifications';
import { readNotifications } from './read-notifications';

export function NotificationBell() {
  const { t } = useTranslation('shell');
  const router = useRouter();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const notifications = useQuery(notificationsQuery);
  const reading = useMutation({
    mutationFn: readNotifications,
    onSettled: () => client.invalidateQueries({ queryKey: notificationsQuery.queryKey }),
  });
  useNotificationHints(() => void client.invalidateQueries({ queryKey: notificationsQuery.queryKey }));
  const unread = notifications.data?.unread ?? 0;
  const follow = (notification: NotificationView) => {
    setOpen(false);
    if (!notification.read) reading.mutate({ ids: [notification.id] });
    if (notification.link?.startsWith('/')) router.history.push(notification.link);
  };
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" width={340} shadow="md" trapFocus>
      <Indicator disabled={unread === 0} color="son" size={8} offset={6}>
        <Popover.Target>
          <ActionIcon variant="subtle" color="gray" size={34} aria-label={t('notifications.title', { count: unread })} onClick={() => setOpen(!open)}>
            <IconBell size={18} stroke={1.7} />
          </ActionIcon>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown p={0}>
        <Group justify="space-between" px="md" py={10}>
          <Text fw={600}>{t('notifications.heading')}</Text>
          {unread > 0 && <Anchor component="button" fz={13} onClick={() => reading.mutate({ all: true })}>{t('notifications.readAll')}</Anchor>}
        </Group>
        <ScrollArea.Autosize mah={420}>
          <Loaded query={notifications}>
            {({ items }) =>
              items.length === 0 ? (
                <Text px="md" pb="md" c="dimmed">{t('notifications.none')}</Text>
              ) : (
                items.map((one) => <NotificationRow key={one.id} notification={one} onFollow={() => follow(one)} />)
              )
            }
          </Loaded>
        </ScrollArea.Autosize>
      </Popover.Dropdown>
    </Popover>
  );
}

function NotificationRow({ notification, onFollow }: { notification: NotificationView; onFollow: () => void }) {
  const { t } = useTranslation('shell');
  const format = useFormat();
  return (
    <UnstyledButton w="100%" px="md" py={8} onClick={onFollow}>
      <Text fw={notification.read ? 400 : 600}>
        {!notification.read && <Box component="span" c="son" aria-label={t('notifications.unread')}>● </Box>}
        {notification.title}
      </Text>
      {notification.body && <Text fz={13} c="dimmed" lineClamp={2}>{notification.body}</Text>}
      <Text fz={13} c="dimmed">{format.whenShort(notification.at)}</Text>
    </UnstyledButton>
  );
}
