import { Button, Group, PasswordInput, Stack, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { FormProblem } from '@/ui/form-problem';
import { sayDone } from '@/ui/say';
import { changePassword } from '../api/change-password';
import { NewPasswordField } from './new-password-field';

export function PasswordForm() {
  const { t } = useTranslation('identity');
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const changing = useMutation({
    mutationFn: () => changePassword({ currentPassword, newPassword }),
    onSuccess: () => {
      setCurrent('');
      setNew('');
      sayDone(t('account.passwordChanged'));
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        changing.mutate();
      }}
    >
      <Stack gap="sm">
        <Title order={2}>{t('password')}</Title>
        <PasswordInput
          label={t('account.currentPassword')}
          autoComplete="current-password"
          value={currentPassword}
          error={fieldMessage(changing.error, 'currentPassword')}
          onChange={(event) => setCurrent(event.target.value)}
        />
        <NewPasswordField label={t('account.newPassword')} value={newPassword} error={fieldMessage(changing.error, 'newPassword')} onChange={setNew} />
        <FormProblem error={changing.error} fields={['currentPassword', 'newPassword']} />
        <Group>
          <Button type="submit" variant="default" loading={changing.isPending} disabled={currentPassword === '' || newPassword === ''}>
            {t('account.changePassword')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
