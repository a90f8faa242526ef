import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { sayDone, sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import type { WorkflowView } from '@api/schemas';
import { workflowsQuery } from '../../api/workflows/list-workflows';
import { moveRunning, runningQuery } from '../../api/workflows/running-pieces';
import { CompareDialog } from './compare-dialog';
import classes from './workflow.module.css';

/** What was in force when; running pieces go by their own version until somebody moves them. */
export function VersionList({ workflow, may }: { workflow: WorkflowView; may: boolean }) {
  const { t } = useTranslation('workflow');
  const format = useFormat();
  const [comparing, setComparing] = useState<number | null>(null);
  if (workflow.versions.length === 0) return null;
  const older = workflow.versions.slice(1).reduce((sum, one) => sum + one.running, 0);
  return (
    <Stack gap={6} mt="lg">
      <Title order={2}>{t('versions')}</Title>
      <ul className={classes.versions}>
        {workflow.versions.map((one, index) => (
          <li key={one.id}>
            <Text span fw={index === 0 ? 600 : 400}>{t('version', { number: one.number })}</Text>
            <Text span fz={13} c="dimmed">{one.byName}, {format.dateTime(one.at)} · {t('running', { count: one.running })}</Text>
            <Button variant="subtle" size="compact-sm" onClick={() => setComparing(index)}>{t(index === 0 ? 'compareDraft' : 'compareNext')}</Button>
          </li>
        ))}
      </ul>
      {may && older > 0 && <MoveRunning workflow={workflow} />}
      {comparing !== null && <CompareDialog workflow={workflow} index={comparing} onClose={() => setComparing(null)} />}
    </Stack>
  );
}

function MoveRunning({ workflow }: { workflow: WorkflowView }) {
  const { t } = useTranslation('workflow');
  const agency = useAgency();
  const client = useQueryClient();
  const problemText = useProblemText();
  const preview = useQuery(runningQuery(agency.id, workflow.id, workflow.version));
  const moving = useMutation({
    mutationFn: () => moveRunning(agency.id, workflow.id),
    onSuccess: async (done) => {
      sayDone(t('moved', { count: done.moving }));
      await client.invalidateQueries({ queryKey: workflowsQuery(agency.id).queryKey });
      await client.invalidateQueries({ queryKey: ['workflow-running', agency.id] });
    },
    onError: (error) => sayTrouble(problemText(error)),
  });
  if (!preview.data || preview.data.moving + preview.data.keeping === 0) return null;
  const { moving: count, keeping, number } = preview.data;
  return (
    <Group gap="sm">
      <Text>{t('movePreview', { count, keeping, number })}</Text>
      {count > 0 && <Button variant="default" loading={moving.isPending} onClick={() => moving.mutate()}>{t('move')}</Button>}
    </Group>
  );
}
