import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { FormProblem } from '@/ui/form-problem';
import type { SessionView } from '@api/schemas';
import { giveSecondFactor } from '../api/give-second-factor';

interface Props { onSignedIn: (session: SessionView) => void; onBack: () => void }

export function SecondFactorForm({ onSignedIn, onBack }: Props) {
  const { t } = useTranslation('identity');
  const [code, setCode] = useState('');
  const giving = useMutation({
    mutationFn: giveSecondFactor,
    onSuccess: (answer) => {
      if (answer.session) onSignedIn(answer.session);
    },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        if (code.trim() !== '') giving.mutate({ code: code.replace(/\s/g, '') });
      }}
    >
      <Stack gap="md">
        <Text>{t('secondFactor.what')}</Text>
        <TextInput
          label={t('secondFactor.code')}
          description={t('secondFactor.recoveryHint')}
          name="code"
          autoComplete="one-time-code"
          autoFocus
          value={code}
          onChange={(event) => setCode(event.target.value)}
          error={fieldMessage(giving.error, 'code')}
        />
        <FormProblem error={giving.error} fields={['code']} />
        <Button type="submit" fullWidth loading={giving.isPending}>{t('secondFactor.go')}</Button>
        <Anchor component="button" type="button" fz={14} onClick={onBack}>{t('secondFactor.back')}</Anchor>
      </Stack>
    </form>
  );
}
