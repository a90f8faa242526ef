import { Button, Group, Modal, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/lib/api/problem';
import { useFormat } from '@/lib/format/use-format';
import { FormProblem } from '@/ui/form-problem';
import { SecretOnce } from '@/ui/secret-once';
import { makeResetLink } from '../api/make-reset-link';

/** For people of several agencies or of none, whom no agency's administrator answers for alone. */
export function ResetLink() {
  const { t } = useTranslation(['operation', 'common']);
  const format = useFormat();
  const [email, setEmail] = useState('');
  const making = useMutation({ mutationFn: () => makeResetLink(email.trim()) });
  const unknown = making.error !== null && asProblem(making.error).status === 404;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        making.mutate();
      }}
    >
      <Stack gap="xs" maw={520}>
        <Title order={2}>{t('reset.title')}</Title>
        <Text c="dimmed">{t('reset.what')}</Text>
        <Group align="flex-start" gap="sm">
          <TextInput aria-label={t('reset.email')} placeholder={t('reset.email')} type="email" w={300} value={email} error={unknown && t('reset.unknown')} onChange={(event) => setEmail(event.target.value)} />
          <Button type="submit" variant="default" loading={making.isPending} disabled={email.trim() === ''}>{t('reset.go')}</Button>
        </Group>
        {!unknown && <FormProblem error={making.error} />}
      </Stack>
      {making.data && (
        <Modal opened onClose={() => making.reset()} title={t('reset.for', { email: email.trim() })} closeOnClickOutside={false}>
          <SecretOnce what={t('reset.send', { at: format.dateTime(making.data.expiresAt) })} value={making.data.link} copy={t('reset.copy')} done={t('common:close')} onDone={() => making.reset()} />
        </Modal>
      )}
    </form>
  );
}
