import { Button, CopyButton, Group, Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { pictureUrl } from '@/lib/pictures/picture-url';
import { useAgency } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import type { VersionView } from '@api/schemas';
import { PieceReader } from '@editor/piece-reader';
import { textOf } from '@editor/read-document';
import { versionQuery } from '../../../api/get-version';

export function VersionDialog({ pieceId, version, onClose }: { pieceId: string; version: VersionView; onClose: () => void }) {
  const { t } = useTranslation(['editorial', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const document = useQuery(versionQuery(agency.id, pieceId, version.number));
  return (
    <Modal opened onClose={onClose} size="xl" title={version.label ?? t('history.version', { number: version.number })}>
      <Loaded query={document}>
        {({ document: text }) => (
          <Stack>
            <Group justify="space-between">
              <Text fz={13} c="dimmed">{version.byName} · {format.dateTime(version.at)}</Text>
              <CopyButton value={textOf(text)}>
                {({ copied, copy }) => <Button variant="default" size="xs" onClick={copy}>{copied ? t('common:copied') : t('history.copyText')}</Button>}
              </CopyButton>
            </Group>
            <PieceReader document={text} urlOfPicture={(id) => pictureUrl(agency.id, id)} />
          </Stack>
        )}
      </Loaded>
    </Modal>
  );
}
