import { Stack } from '@mantine/core';
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
        <SessionList />
      </Stack>
    </Screen>
  );
}
