import { Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SetAsideTexts } from './panel/history-tab';

/** The texts this person put aside for this piece, from its menu. */
export function SetAsideList({ pieceId, onClose }: { pieceId: string; onClose: () => void }) {
  const { t } = useTranslation('editorial');
  return (
    <Modal opened onClose={onClose} title={t('lost.menu')}>
      <Stack>
        <Text fz={13} c="dimmed">{t('lost.menuWhat')}</Text>
        <SetAsideTexts pieceId={pieceId} />
      </Stack>
    </Modal>
  );
}
