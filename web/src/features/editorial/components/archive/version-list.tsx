import { Text, Title, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { ArchivedVersionView } from '@api/schemas';
import classes from './archive.module.css';

interface Props { versions: ArchivedVersionView[]; shown: number; onShow: (revision: number) => void }

export function VersionList({ versions, shown, onShow }: Props) {
  const { t } = useTranslation('archive');
  const format = useFormat();
  return (
    <section>
      <Title order={3} mb={4}>{t('allVersions')}</Title>
      {versions.map((version) => (
        <UnstyledButton key={version.revision} className={classes.version} aria-current={version.revision === shown} onClick={() => onShow(version.revision)}>
          <Text fw={500}>{t('version', { number: version.revision })} · {t(`kind.${version.kind}`)}</Text>
          <Text fz={13} c="dimmed">{format.dateTime(version.at)} · {version.byName}</Text>
          {version.revision === shown && <span className={classes.hash}>SHA-256 {version.sha256}</span>}
        </UnstyledButton>
      ))}
    </section>
  );
}
