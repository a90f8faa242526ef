import { Group, Stack, Text, Title } from '@mantine/core';
import { IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PieceView } from '@api/schemas';
import { ReturnedNotice } from '../returned-notice';
import type { Missing } from '../what-is-missing';

export function TodoTab({ piece, missing }: { piece: PieceView; missing: Missing[] }) {
  const { t } = useTranslation('editorial');
  const refused = piece.acts.filter((one) => !one.allowed && one.reason !== null);
  return (
    <Stack gap="md" mb="lg">
      <ReturnedNotice piece={piece} />
      {missing.length > 0 && (
        <>
          <Title order={3}>{t('todo.missing')}</Title>
          {missing.map((one) => (
            <Group key={one} gap={8} wrap="nowrap" align="flex-start">
              <IconCircleDashed size={18} style={{ flex: 'none', marginTop: 2 }} />
              <Text>{t(`todo.miss.${one}`)}</Text>
            </Group>
          ))}
        </>
      )}
      {refused.length > 0 && (
        <>
          <Title order={3}>{t('todo.notYet')}</Title>
          {refused.map((one) => (
            <div key={one.act}>
              <Text fw={500}>{t(`act.${one.act}`)}</Text>
              <Text fz={13} c="dimmed">{one.reason}</Text>
            </div>
          ))}
        </>
      )}
    </Stack>
  );
}
