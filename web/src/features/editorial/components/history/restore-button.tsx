import { Button, Group, Popover, Text } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRestore } from './use-restore';

/** Asks once, because colleagues may be typing in the text that changes. */
export function RestoreButton({ pieceId, number, onDone }: { pieceId: string; number: number; onDone: () => void }) {
  const { t } = useTranslation(['editorial', 'common']);
  const [asked, setAsked] = useState(false);
  const restoring = useRestore(pieceId, onDone);
  return (
    <Popover opened={asked} onChange={setAsked} width={320} withArrow trapFocus withinPortal>
      <Popover.Target>
        <Button variant="default" size="xs" leftSection={<IconRestore size={16} stroke={1.7} />} onClick={() => setAsked(true)}>
          {t('history.restore')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Text>{t('history.restoreWhat', { number })}</Text>
        <Group gap={8} mt="sm">
          <Button size="xs" loading={restoring.isPending} onClick={() => restoring.mutate(number, { onSettled: () => setAsked(false) })}>
            {t('history.restore')}
          </Button>
          <Button size="xs" variant="default" onClick={() => setAsked(false)}>{t('common:cancel')}</Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}
