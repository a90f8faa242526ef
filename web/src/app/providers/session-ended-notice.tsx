import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

const NOTICE = 'session-ended';

/** Tells the end of the session without taking the focus; stays until the person signs in or closes it. */
export function sayEnded(onAgain: () => void): void {
  notifications.show({ id: NOTICE, autoClose: false, withBorder: true, color: 'orange', message: <Ended onAgain={onAgain} /> });
}

export function unsayEnded(): void {
  notifications.hide(NOTICE);
}

function Ended({ onAgain }: { onAgain: () => void }) {
  const { t } = useTranslation('identity');
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text>{t('sessionEnded')}</Text>
      <Button size="compact-sm" variant="subtle" style={{ flex: 'none' }} onClick={onAgain}>{t('signInAgainNow')}</Button>
    </Group>
  );
}
