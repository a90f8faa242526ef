import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { FormProblem } from '@/ui/form-problem';
import type { SessionView } from '@api/schemas';
import { signIn } from '../api/sign-in';
import { SecondFactorForm } from './second-factor-form';

interface Props { email?: string; onSignedIn: (session: SessionView) => void }

export function SignInForm({ email: known = '', onSignedIn }: Props) {
  const { t } = useTranslation('identity');
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const signing = useMutation({
    mutationFn: signIn,
    onSuccess: (answer) => {
      if (answer.session && answer.state === 'signed-in') onSignedIn(answer.session);
    },
  });
  if (signing.data?.state === 'second-factor') {
    return <SecondFactorForm onSignedIn={onSignedIn} onBack={() => signing.reset()} />;
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        const incomplete = email.trim() === '' || password === '';
        setMissing(incomplete);
        if (!incomplete) signing.mutate({ email: email.trim(), password });
      }}
    >
      <Stack gap="md">
        <TextInput
          label={t('email')}
          name="email"
          type="email"
          autoComplete="username"
          autoFocus={known === ''}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          error={missing && email.trim() === '' ? t('emailMissing') : fieldMessage(signing.error, 'email')}
        />
        <PasswordInput
          label={t('password')}
          name="password"
          autoComplete="current-password"
          autoFocus={known !== ''}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          error={missing && password === '' ? t('passwordMissing') : fieldMessage(signing.error, 'password')}
        />
        <FormProblem error={signing.error} fields={['email', 'password']} />
        <Button type="submit" fullWidth loading={signing.isPending}>{t('signIn')}</Button>
        <Text fz={13} c="dimmed">{t('forgotten')}</Text>
      </Stack>
    </form>
  );
}
