import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { sayDone } from '@/ui/say';
import type { WorkflowView } from '@api/schemas';
import { workflowsQuery } from '../../api/workflows/list-workflows';
import { publishWorkflow } from '../../api/workflows/publish-workflow';

/** Puts the draft in force, and says beforehand what it does to what is on its way. */
export function PublishDialog({ workflow, onClose }: { workflow: WorkflowView; onClose: () => void }) {
  const { t } = useTranslation(['workflow', 'common']);
  const agency = useAgency();
  const client = useQueryClient();
  const running = workflow.versions.reduce((sum, one) => sum + one.running, 0);
  const publishing = useMutation({
    mutationFn: () => publishWorkflow(agency.id, workflow.id, workflow.version),
    onSuccess: async () => {
      sayDone(t('published'));
      await client.invalidateQueries({ queryKey: workflowsQuery(agency.id).queryKey });
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('publishTitle', { name: workflow.name })}>
      <Stack gap="md">
        <Text>{t('publishWhat')}</Text>
        <Text>{running === 0 ? t('noneRunning') : t('keepTheirs', { count: running })}</Text>
        <FormProblem error={publishing.error} fields={[]} />
        <Group>
          <Button data-autofocus loading={publishing.isPending} onClick={() => publishing.mutate()}>{t('publish')}</Button>
          <Button variant="default" onClick={onClose}>{t('common:cancel')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
