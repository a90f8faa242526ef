import { Button, Group, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { sessionQuery } from '@/lib/session/get-session';
import { useSession } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { beginTotp } from '../api/begin-totp';
import { disableTotp } from '../api/disable-totp';
import { TotpSetup } from './totp-setup';

export function SecondFactorSettings() {
  const { t } = useTranslation('identity');
  const on = useSession().secondFactor === 'on';
  const beginning = useMutation({ mutationFn: beginTotp });
  return (
    <Stack gap="sm">
      <Title order={2}>{t('totp.title')}</Title>
      <Text c="dimmed">{t('totp.why')}</Text>
      {on && !beginning.data ? (
        <TurnOff />
      ) : beginning.data ? (
        <TotpSetup setup={beginning.data} onDone={() => beginning.reset()} />
      ) : (
        <Group><Button variant="default" loading={beginning.isPending} onClick={() => beginning.mutate()}>{t('totp.begin')}</Button></Group>
      )}
      <FormProblem error={beginning.error} />
    </Stack>
  );
}

function TurnOff() {
  const { t } = useTranslation('identity');
  const client = useQueryClient();
  const [password, setPassword] = useState('');
  const [asking, setAsking] = useState(false);
  const turningOff = useMutation({
    mutationFn: () => disableTotp(password),
    onSuccess: () => client.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  });
  return (
    <Stack gap="sm">
      <Group gap={8} c="var(--hoitu-good)"><IconShieldCheck size={18} /><Text>{t('totp.on')}</Text></Group>
      {asking ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            turningOff.mutate();
          }}
        >
          <PasswordInput mb="sm" autoFocus label={t('totp.offPassword')} autoComplete="current-password" value={password} error={fieldMessage(turningOff.error, 'password')} onChange={(event) => setPassword(event.target.value)} />
          <FormProblem error={turningOff.error} fields={['password']} />
          <Group><Button type="submit" color="red" variant="light" loading={turningOff.isPending} disabled={password === ''}>{t('totp.off')}</Button></Group>
        </form>
      ) : (
        <Group><Button variant="default" onClick={() => setAsking(true)}>{t('totp.off')}</Button></Group>
      )}
    </Stack>
  );
}
