import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActFormProps } from './act-form';
import { ActProblem } from './act-problem';

export function PublishForm({ act, name, acting, onDone }: ActFormProps) {
  const { t } = useTranslation(['editorial', 'common']);
  return (
    <Stack gap="md">
      <Text>{act === 'update' ? t('publish.updateWhat') : t('publish.what')}</Text>
      <ActProblem error={acting.error} />
      <Group>
        <Button data-autofocus loading={acting.pending} onClick={() => acting.run({ act }, onDone)}>{name}</Button>
        <Button variant="default" onClick={onDone}>{t('common:cancel')}</Button>
      </Group>
    </Stack>
  );
}
