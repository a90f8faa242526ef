import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { keepSession } from '@/lib/session/get-session';
import { FormProblem } from '@/ui/form-problem';
import { Loaded } from '@/ui/loaded';
import { setupQuery } from '../api/get-setup';
import { setUp } from '../api/set-up';
import { EntryFrame } from './entry-frame';
import { NewPasswordField } from './new-password-field';

export function SetupScreen() {
  const { t } = useTranslation('identity');
  const { token = '' } = useParams({ strict: false }) as { token?: string };
  const setup = useQuery(setupQuery(token));
  return (
    <EntryFrame title={t('setup.title')} lead={t('setup.lead')}>
      <Loaded query={setup}>
        {({ valid }) => (valid ? <SetupForm token={token} /> : <Text role="alert">{t('setup.used')}</Text>)}
      </Loaded>
    </EntryFrame>
  );
}

function SetupForm({ token }: { token: string }) {
  const { t } = useTranslation('identity');
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const making = useMutation({
    mutationFn: () => setUp(token, { name: name.trim(), email: email.trim(), password }),
    onSuccess: ({ session }) => {
      if (session) keepSession(session);
      void navigate({ to: '/toa-soan', replace: true });
    },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        making.mutate();
      }}
    >
      <Stack gap="md">
        <TextInput label={t('name')} autoComplete="name" autoFocus value={name} error={fieldMessage(making.error, 'name')} onChange={(event) => setName(event.target.value)} />
        <TextInput label={t('email')} type="email" autoComplete="username" value={email} error={fieldMessage(making.error, 'email')} onChange={(event) => setEmail(event.target.value)} />
        <NewPasswordField label={t('password')} value={password} error={fieldMessage(making.error, 'password')} onChange={setPassword} />
        <FormProblem error={making.error} fields={['name', 'email', 'password']} />
        <Button type="submit" fullWidth loading={making.isPending}>{t('setup.go')}</Button>
      </Stack>
    </form>
  );
}
