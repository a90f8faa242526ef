import { Button, Group, Stack, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { changeMe } from '@/lib/session/change-me';
import { sessionQuery } from '@/lib/session/get-session';
import { useSession } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { sayDone } from '@/ui/say';

export function NameForm() {
  const { t } = useTranslation(['identity', 'common']);
  const { person } = useSession();
  const client = useQueryClient();
  const [name, setName] = useState(person.name);
  const changing = useMutation({
    mutationFn: () => changeMe({ name: name.trim() }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
      sayDone(t('common:saved'));
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
        <Title order={2}>{t('account.person')}</Title>
        <TextInput label={t('name')} value={name} autoComplete="name" error={fieldMessage(changing.error, 'name')} onChange={(event) => setName(event.target.value)} />
        <FormProblem error={changing.error} fields={['name']} />
        <Group><Button type="submit" variant="default" loading={changing.isPending} disabled={name.trim() === person.name}>{t('common:save')}</Button></Group>
      </Stack>
    </form>
  );
}
