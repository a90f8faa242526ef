import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Screen } from '@/ui/screen';
import { EmailForm } from './email-form';
import { NameForm } from './name-form';
import { PasswordForm } from './password-form';
import { SecondFactorSettings } from './second-factor-settings';
import { SessionList } from './session-list';

export function AccountScreen() {
  const { t } = useTranslation('identity');
  return (
    <Screen title={t('account.title')} narrow>
      <Stack gap={48}>
        <NameForm />
        <EmailForm />
        <PasswordForm />
        <SecondFactorSettings />
        <Stack gap="sm">
          <Title order={2}>{t('notices.title')}</Title>
          <Text c="dimmed">{t('notices.what')}</Text>
          <Group><Button component={Link} to="/toa-soan/tai-khoan/tin-bao" variant="default">{t('notices.go')}</Button></Group>
        </Stack>
        <SessionList />
      </Stack>
    </Screen>
  );
}
