import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { sayDone } from '@/ui/say';
import type { WorkflowRequest, WorkflowView } from '@api/schemas';
import { changeWorkflow } from '../../api/workflows/change-workflow';
import { workflowsQuery } from '../../api/workflows/list-workflows';

/** Saves a change of the draft as it was last seen; whoever was faster wins, and the other is told. */
export function useSaveDesign(workflow: WorkflowView) {
  const { t } = useTranslation('workflow');
  const agency = useAgency();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: Omit<WorkflowRequest, 'version'>) => changeWorkflow(agency.id, workflow.id, { ...change, version: workflow.version }),
    onSuccess: async () => {
      sayDone(t('saved'));
      await client.invalidateQueries({ queryKey: workflowsQuery(agency.id).queryKey });
    },
  });
}

export type SavingDesign = ReturnType<typeof useSaveDesign>;
