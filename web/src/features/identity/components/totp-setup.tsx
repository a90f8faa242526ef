import { Button, Code, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { sessionQuery } from '@/lib/session/get-session';
import { FormProblem } from '@/ui/form-problem';
import type { TotpSetupView } from '@api/schemas';
import { confirmTotp } from '../api/confirm-totp';

const QR_SIZE_PX = 192;

export function TotpSetup({ setup, onDone }: { setup: TotpSetupView; onDone: () => void }) {
  const { t } = useTranslation(['identity', 'common']);
  const client = useQueryClient();
  const [code, setCode] = useState('');
  const confirming = useMutation({
    mutationFn: () => confirmTotp(code.replace(/\s/g, '')),
    onSuccess: () => client.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  });
  if (confirming.data) return <RecoveryCodes codes={confirming.data.codes} onDone={onDone} />;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        confirming.mutate();
      }}
    >
      <Stack gap="sm">
        <Text>{t('totp.scan')}</Text>
        <img
          src={`data:image/svg+xml;utf8,${encodeURIComponent(setup.qrSvg)}`}
          alt={t('totp.qr')}
          width={QR_SIZE_PX}
          height={QR_SIZE_PX}
          style={{ background: '#fff', padding: 8 }}
        />
        <Text fz={13}>{t('totp.secret')} <Code fz={14}>{setup.secret}</Code></Text>
        <TextInput label={t('secondFactor.code')} inputMode="numeric" autoComplete="one-time-code" value={code} error={fieldMessage(confirming.error, 'code')} onChange={(event) => setCode(event.target.value)} w={200} />
        <FormProblem error={confirming.error} fields={['code']} />
        <Group><Button type="submit" loading={confirming.isPending} disabled={code === ''}>{t('totp.confirm')}</Button></Group>
      </Stack>
    </form>
  );
}

function RecoveryCodes({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const { t } = useTranslation(['identity', 'common']);
  return (
    <Stack gap="sm">
      <Text fw={600}>{t('totp.codesTitle')}</Text>
      <Text>{t('totp.codesWhat')}</Text>
      <Code block fz={14}>{codes.join('\n')}</Code>
      <Group>
        <CopyButton value={codes.join('\n')}>
          {({ copied, copy }) => <Button variant="default" onClick={copy}>{copied ? t('common:copied') : t('common:copy')}</Button>}
        </CopyButton>
        <Button onClick={onDone}>{t('totp.codesKept')}</Button>
      </Group>
    </Stack>
  );
}
