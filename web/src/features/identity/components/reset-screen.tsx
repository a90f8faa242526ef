import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, fieldMessage } from '@/lib/api/problem';
import { useFormat } from '@/lib/format/use-format';
import { keepSession } from '@/lib/session/get-session';
import { FormProblem } from '@/ui/form-problem';
import { Loaded } from '@/ui/loaded';
import type { ResetView, SessionView } from '@api/schemas';
import { resetQuery } from '../api/get-reset';
import { resetPassword } from '../api/reset-password';
import { EntryFrame } from './entry-frame';
import { NewPasswordField } from './new-password-field';
import { SecondFactorForm } from './second-factor-form';

export function ResetScreen() {
  const { t } = useTranslation('identity');
  const { token = '' } = useParams({ strict: false }) as { token?: string };
  const reset = useQuery(resetQuery(token));
  const gone = reset.isError && asProblem(reset.error).status === 410;
  return (
    <EntryFrame title={t('reset.title')}>
      {gone ? <Gone /> : <Loaded query={reset}>{(awaited) => <ResetForm token={token} awaited={awaited} />}</Loaded>}
    </EntryFrame>
  );
}

function Gone() {
  const { t } = useTranslation('identity');
  return (
    <Stack gap="md">
      <Text role="alert">{t('reset.gone')}</Text>
      <Anchor component={Link} to="/toa-soan/dang-nhap">{t('signIn')}</Anchor>
    </Stack>
  );
}

function ResetForm({ token, awaited }: { token: string; awaited: ResetView }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const enter = (session: SessionView) => {
    keepSession(session);
    void navigate({ to: '/toa-soan', replace: true });
  };
  const setting = useMutation({
    mutationFn: () => resetPassword(token, { password }),
    onSuccess: ({ session }) => session && enter(session),
  });
  if (setting.data?.state === 'second-factor') {
    return <SecondFactorForm onSignedIn={enter} onBack={() => void navigate({ to: '/toa-soan/dang-nhap', replace: true })} />;
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setting.mutate();
      }}
    >
      <Stack gap="md">
        <Text>{t('reset.what', { name: awaited.name })}</Text>
        <TextInput label={t('email')} value={awaited.email} readOnly variant="filled" autoComplete="username" />
        <NewPasswordField label={t('account.newPassword')} value={password} error={fieldMessage(setting.error, 'password')} onChange={setPassword} />
        <FormProblem error={setting.error} fields={['password']} />
        <Button type="submit" fullWidth loading={setting.isPending} disabled={password === ''}>{t('reset.go')}</Button>
        <Text fz={13} c="dimmed">{t('reset.expires', { at: format.dateTime(awaited.expiresAt) })}</Text>
      </Stack>
    </form>
  );
}
