import { Button, CopyButton, Group, Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { pictureUrl } from '@/lib/pictures/picture-url';
import type { SetAside } from '@/lib/saving/kept-drafts';
import { useAgency } from '@/lib/session/use-session';
import { PieceReader } from '@editor/piece-reader';
import { textOf } from '@editor/read-document';

export function SetAsideDialog({ text, onClose }: { text: SetAside; onClose: () => void }) {
  const { t } = useTranslation(['editorial', 'common']);
  const agency = useAgency();
  return (
    <Modal opened onClose={onClose} size="xl" title={t('history.setAside')}>
      <Stack>
        <Group>
          <CopyButton value={textOf(text.document)}>
            {({ copied, copy }) => <Button variant="default" onClick={copy}>{copied ? t('common:copied') : t('history.copyText')}</Button>}
          </CopyButton>
        </Group>
        <PieceReader document={text.document} urlOfPicture={(id) => pictureUrl(agency.id, id)} />
      </Stack>
    </Modal>
  );
}
