import { ActionIcon, Tooltip } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconFocusCentered, IconKeyboard } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ShortcutList } from '../keys/shortcut-list';
import { useFocusMode } from './use-focus-mode';

/** Two small things at the foot of the desk: nothing but the text, and the list of keys. */
export function DeskTools({ personId }: { personId: string }) {
  const { t } = useTranslation('editor');
  const [focused, toggle] = useFocusMode(personId);
  const [listed, list] = useDisclosure(false);
  useHotkeys([['mod+/', list.toggle]], [], true);
  const focusLabel = focused ? t('focus.leave') : t('focus.enter');
  return (
    <>
      <Tooltip label={focusLabel}>
        <ActionIcon variant={focused ? 'light' : 'subtle'} color="gray" size={28} aria-label={focusLabel} aria-pressed={focused} onClick={toggle}>
          <IconFocusCentered size={16} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('keys.open')}>
        <ActionIcon variant="subtle" color="gray" size={28} visibleFrom="sm" aria-label={t('keys.open')} onClick={list.open}>
          <IconKeyboard size={17} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <ShortcutList opened={listed} onClose={list.close} />
    </>
  );
}
