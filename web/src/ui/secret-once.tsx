import { Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props { what: string; value: string; copy: string; done: string; onDone: () => void }

/** A secret or a link that is shown once, to be handed on by hand. */
export function SecretOnce({ what, value, copy, done, onDone }: Props) {
  const { t } = useTranslation('common');
  return (
    <Stack gap="sm">
      <Text>{what}</Text>
      <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>{value}</Code>
      <Group>
        <CopyButton value={value}>{({ copied, copy: toClipboard }) => <Button onClick={toClipboard}>{copied ? t('copied') : copy}</Button>}</CopyButton>
        <Button variant="default" onClick={onDone}>{done}</Button>
      </Group>
    </Stack>
  );
}
