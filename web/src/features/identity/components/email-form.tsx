import { Button, Group, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { sessionQuery } from '@/lib/session/get-session';
import { useSession } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { sayDone } from '@/ui/say';
import { changeEmail } from '../api/change-email';

const FIELDS = ['email', 'currentPassword'];

export function EmailForm() {
  const { t } = useTranslation('identity');
  const { person } = useSession();
  const client = useQueryClient();
  const [email, setEmail] = useState(person.email);
  const [currentPassword, setPassword] = useState('');
  const moves = email.trim().toLowerCase() !== person.email;
  const changing = useMutation({
    mutationFn: () => changeEmail({ email: email.trim(), currentPassword }),
    onSuccess: async (changed) => {
      setEmail(changed.email);
      setPassword('');
      await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
      await client.invalidateQueries({ queryKey: ['sessions'] });
      sayDone(t('account.emailChanged'));
    },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        changing.mutate();
      }}
    >
      <Stack gap="sm">
        <Title order={2}>{t('email')}</Title>
        <TextInput label={t('account.emailLabel')} type="email" autoComplete="username" value={email} error={fieldMessage(changing.error, 'email')} onChange={(event) => setEmail(event.target.value)} />
        {moves && (
          <>
            <PasswordInput label={t('account.currentPassword')} autoComplete="current-password" value={currentPassword} error={fieldMessage(changing.error, 'currentPassword')} onChange={(event) => setPassword(event.target.value)} />
            <Text fz={13} c="dimmed">{t('account.emailWhat')}</Text>
          </>
        )}
        <FormProblem error={changing.error} fields={FIELDS} />
        <Group><Button type="submit" variant="default" loading={changing.isPending} disabled={!moves || currentPassword === ''}>{t('account.changeEmail')}</Button></Group>
      </Stack>
    </form>
  );
}
