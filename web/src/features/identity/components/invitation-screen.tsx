import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useFormat } from '@/lib/format/use-format';
import { keepSession } from '@/lib/session/get-session';
import { FormProblem } from '@/ui/form-problem';
import { Loaded } from '@/ui/loaded';
import type { InvitationView, SessionView } from '@api/schemas';
import { acceptInvitation } from '../api/accept-invitation';
import { invitationQuery } from '../api/get-invitation';
import { EntryFrame } from './entry-frame';
import { NewPasswordField } from './new-password-field';
import { SecondFactorForm } from './second-factor-form';

export function InvitationScreen() {
  const { t } = useTranslation('identity');
  const { token = '' } = useParams({ strict: false }) as { token?: string };
  const invitation = useQuery(invitationQuery(token));
  return (
    <EntryFrame title={t('invitation.title')}>
      <Loaded query={invitation}>{(invited) => <AcceptForm token={token} invited={invited} />}</Loaded>
    </EntryFrame>
  );
}

function AcceptForm({ token, invited }: { token: string; invited: InvitationView }) {
  const { t } = useTranslation(['identity', 'common']);
  const format = useFormat();
  const navigate = useNavigate();
  const [name, setName] = useState(invited.name);
  const [password, setPassword] = useState('');
  const enter = (session: SessionView) => {
    keepSession(session);
    void navigate({ to: '/toa-soan', replace: true });
  };
  const accepting = useMutation({
    mutationFn: () => acceptInvitation(token, { name: name.trim(), password }),
    onSuccess: ({ session }) => session && enter(session),
  });
  if (accepting.data?.state === 'second-factor') {
    return <SecondFactorForm onSignedIn={enter} onBack={() => accepting.reset()} />;
  }
  const roles = invited.roles.map((role) => t(`common:role.${role}`)).join(', ');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        accepting.mutate();
      }}
    >
      <Stack gap="md">
        <Text>{t('invitation.what', { organization: invited.organizationName, roles })}</Text>
        <Text fz={13} c="dimmed">{t('invitation.expires', { at: format.dateTime(invited.expiresAt) })}</Text>
        <TextInput label={t('email')} value={invited.email} readOnly variant="filled" autoComplete="username" />
        {invited.hasAccount ? (
          <PasswordInput label={t('password')} description={t('invitation.ownPassword')} autoComplete="current-password" value={password} error={fieldMessage(accepting.error, 'password')} onChange={(event) => setPassword(event.target.value)} />
        ) : (
          <>
            <TextInput label={t('name')} autoComplete="name" value={name} error={fieldMessage(accepting.error, 'name')} onChange={(event) => setName(event.target.value)} />
            <NewPasswordField label={t('password')} value={password} error={fieldMessage(accepting.error, 'password')} onChange={setPassword} />
          </>
        )}
        <FormProblem error={accepting.error} fields={['name', 'password']} />
        <Button type="submit" fullWidth loading={accepting.isPending}>{t('invitation.go')}</Button>
      </Stack>
    </form>
  );
}
