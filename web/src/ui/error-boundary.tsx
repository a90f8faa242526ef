import { Button, Group, Stack, Text, Title } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/lib/api/problem';
import { Trouble } from './trouble';

/** The screen broke: say what is safe, offer the way on, and leave the cause to the console. */
export function BrokenScreen({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('common');
  useEffect(() => {
    console.error(error);
  }, [error]);
  return (
    <Stack maw={560} mx="auto" p="xl" gap="md" role="alert">
      <Title order={1}>{t('broken.title')}</Title>
      {error instanceof ApiProblem ? <Trouble error={error} /> : <Text>{t('broken.what')}</Text>}
      <Text>{t('broken.safe')}</Text>
      <Group>
        <Button onClick={reset}>{t('broken.again')}</Button>
        <Button variant="default" onClick={() => window.location.assign('/toa-soan')}>{t('broken.home')}</Button>
      </Group>
    </Stack>
  );
}

export function NotFoundScreen() {
  const { t } = useTranslation('common');
  return (
    <Stack maw={560} mx="auto" p="xl" gap="md">
      <Title order={1}>{t('notFound.title')}</Title>
      <Text>{t('notFound.what')}</Text>
      <Group><Button onClick={() => window.location.assign('/toa-soan')}>{t('broken.home')}</Button></Group>
    </Stack>
  );
}
