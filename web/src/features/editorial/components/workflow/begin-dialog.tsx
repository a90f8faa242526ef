import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import type { UsualWorkflowView } from '@api/schemas';
import { beginWorkflow } from '../../api/workflows/begin-workflow';
import { workflowsQuery } from '../../api/workflows/list-workflows';

/** A workflow begins as a copy of a usual one, so that it is whole from the first moment. */
export function BeginDialog({ usual, onClose }: { usual: UsualWorkflowView[]; onClose: () => void }) {
  const { t } = useTranslation(['workflow', 'common']);
  const agency = useAgency();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [from, setFrom] = useState(usual[0]?.id ?? null);
  const beginning = useMutation({
    mutationFn: () => beginWorkflow(agency.id, { name: name.trim(), design: usual.find((one) => one.id === from)?.design }),
    onSuccess: async (workflow) => {
      await client.invalidateQueries({ queryKey: workflowsQuery(agency.id).queryKey });
      void navigate({ to: '.', search: { quyTrinh: workflow.id } });
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('begin')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          beginning.mutate();
        }}
      >
        <Stack gap="sm">
          <TextInput label={t('name')} data-autofocus value={name} error={fieldMessage(beginning.error, 'name')} onChange={(event) => setName(event.target.value)} />
          <Select label={t('copyOf')} allowDeselect={false} data={usual.map((one) => ({ value: one.id, label: one.name }))} value={from} onChange={setFrom} />
          <FormProblem error={beginning.error} fields={['name']} />
          <Group><Button type="submit" loading={beginning.isPending} disabled={name.trim() === ''}>{t('begin')}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}
