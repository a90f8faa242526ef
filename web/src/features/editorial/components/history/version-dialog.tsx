import { Button, CopyButton, Group, Modal, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { pictureUrl } from '@/lib/pictures/picture-url';
import { useAgency } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import type { HistoryView } from '@api/schemas';
import { PieceReader } from '@editor/piece-reader';
import { textOf } from '@editor/read-document';
import { versionQuery } from '../../api/get-version';
import { RestoreButton } from './restore-button';
import { OVER_THE_PANEL } from './over-the-panel';
import type { Look } from './use-look';
import { useVersionName } from './version-name';

interface Props { pieceId: string; past: HistoryView; number: number; editable: boolean; onLook: (look: Look | null) => void }

/** A version as it was, with the ways back to it. */
export function VersionDialog({ pieceId, past, number, editable, onLook }: Props) {
  const { t } = useTranslation(['editorial', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const nameOf = useVersionName();
  const phone = useMediaQuery('(max-width: 48em)', false);
  const document = useQuery(versionQuery(agency.id, pieceId, number));
  const version = past.versions.find((one) => one.number === number);
  const close = () => onLook(null);
  return (
    <Modal opened zIndex={OVER_THE_PANEL} onClose={close} size="xl" fullScreen={phone} title={version ? `${number}. ${nameOf(version)}` : t('history.version', { number })}>
      <Loaded query={document}>
        {({ document: text }) => (
          <Stack>
            {version && (
              <Text fz={13} c="dimmed">{version.byName} · {format.dateTime(version.at)} · {t('status.words', { words: format.number(version.words) })}</Text>
            )}
            <Group gap={8}>
              <Button variant="default" size="xs" onClick={() => onLook({ at: 'compare', from: `v${number}`, to: 'current' })}>{t('history.compareNow')}</Button>
              <Button variant="default" size="xs" onClick={() => onLook({ at: 'authors', text: `v${number}` })}>{t('history.whoWrote')}</Button>
              <CopyButton value={textOf(text)}>
                {({ copied, copy }) => <Button variant="default" size="xs" onClick={copy}>{copied ? t('common:copied') : t('history.copyText')}</Button>}
              </CopyButton>
              {editable && <RestoreButton pieceId={pieceId} number={number} onDone={close} />}
            </Group>
            <PieceReader document={text} urlOfPicture={(id) => pictureUrl(agency.id, id)} />
          </Stack>
        )}
      </Loaded>
    </Modal>
  );
}
