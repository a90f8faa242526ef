import { Anchor, Group, Text } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { VersionView } from '@api/schemas';
import type { Look } from './use-look';
import { useVersionName } from './version-name';

interface Props {
  version: VersionView; earlier: VersionView | undefined; onLook: (look: Look | null) => void;
}

export function VersionRow({ version, earlier, onLook }: Props) {
  const { t } = useTranslation('editorial');
  const format = useFormat();
  const nameOf = useVersionName();
  const key = `v${version.number}`;
  return (
    <div>
      <Anchor component="button" ta="left" fz={14} fw={500} onClick={() => onLook({ at: 'version', version: version.number })}>
        {version.name && <IconBookmark size={14} stroke={1.9} style={{ marginRight: 4, verticalAlign: -2 }} aria-hidden />}
        {version.number}. {nameOf(version)}
      </Anchor>
      <Text fz={13} c="dimmed">{version.byName} · {format.dateTime(version.at)} · {t('status.words', { words: format.number(version.words) })}</Text>
      <Group gap={12}>
        {earlier && (
          <Anchor component="button" fz={13} onClick={() => onLook({ at: 'compare', from: `v${earlier.number}`, to: key })}>{t('history.whatChanged')}</Anchor>
        )}
        <Anchor component="button" fz={13} onClick={() => onLook({ at: 'compare', from: key, to: 'current' })}>{t('history.compareNow')}</Anchor>
      </Group>
    </div>
  );
}
