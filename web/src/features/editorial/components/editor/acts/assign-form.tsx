import { Button, Group, Select, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { readersQuery } from '../../../api/comments/find-readers';
import type { ActFormProps } from './act-form';
import { ActProblem } from './act-problem';

const ASK_AFTER_MS = 250;

/** Gives the step to a colleague by name; whoever does not hold the step is refused with the reason. */
export function AssignForm({ act, name, pieceId, acting, onDone }: ActFormProps) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const [holderId, setHolder] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed, ASK_AFTER_MS);
  const people = useQuery(readersQuery(agency.id, pieceId, asked));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (holderId) acting.run({ act, holderId }, onDone);
      }}
    >
      <Stack gap="sm">
        <Select
          label={t('assign.whom')} searchable data-autofocus searchValue={typed} onSearchChange={setTyped} filter={({ options }) => options}
          data={(people.data?.items ?? []).map((one) => ({ value: one.personId, label: one.name }))}
          value={holderId} onChange={setHolder} error={fieldMessage(acting.error, 'holderId')}
        />
        <ActProblem error={acting.error} fields={['holderId']} />
        <Group><Button type="submit" loading={acting.pending} disabled={!holderId}>{name}</Button></Group>
      </Stack>
    </form>
  );
}
