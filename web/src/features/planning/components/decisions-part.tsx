import { ActionIcon, Checkbox, Group, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { tickDecision } from '@/lib/planning/tick-decision';
import { useAgency } from '@/lib/session/use-session';
import { sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import type { DecisionView } from '@api/schemas';
import { decisionsQuery } from '../api/list-decisions';
import { removeDecision } from '../api/remove-decision';

/** What meetings decided: who does what by when, about which stories. */
export function DecisionsPart({ of }: { of: { day: string } | { story: string } }) {
  const { t } = useTranslation('planning');
  const agency = useAgency();
  const decisions = useQuery(decisionsQuery(agency.id, of));
  const items = decisions.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section aria-label={t('decisions.title')}>
      <Text fw={600} mb={2}>{t('decisions.title')}</Text>
      {items.map((one) => <Decision key={one.id} decision={one} />)}
    </section>
  );
}

function Decision({ decision }: { decision: DecisionView }) {
  const { t } = useTranslation('planning');
  const agency = useAgency();
  const format = useFormat();
  const client = useQueryClient();
  const problemText = useProblemText();
  const after = { onError: (error: unknown) => sayTrouble(problemText(error)), onSettled: () => client.invalidateQueries({ queryKey: ['plan', agency.id] }) };
  const ticking = useMutation({ mutationFn: (done: boolean) => tickDecision(agency.id, decision.id, done), ...after });
  const removing = useMutation({ mutationFn: () => removeDecision(agency.id, decision.id), ...after });
  const facts = [
    decision.personName,
    decision.due && t('decisions.by', { day: format.day(decision.due) }),
    decision.stories.map((story) => story.title).join('; '),
    decision.doneByName && t('decisions.doneBy', { name: decision.doneByName }),
  ].filter(Boolean);
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start" py={4}>
      <Checkbox mt={2} size="xs" aria-label={t('decisions.done', { words: decision.words })} disabled={!decision.mayTick || ticking.isPending} checked={decision.doneAt !== null} onChange={(event) => ticking.mutate(event.currentTarget.checked)} />
      <div style={{ flex: 1, minWidth: 0 }}>
        <Text td={decision.doneAt ? 'line-through' : undefined}>{decision.words}</Text>
        {facts.length > 0 && <Text fz={13} c="dimmed">{facts.join(' · ')}</Text>}
      </div>
      {agency.may('plan.decide') && <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('decisions.remove', { words: decision.words })} onClick={() => removing.mutate()}><IconTrash size={16} stroke={1.7} /></ActionIcon>}
    </Group>
  );
}
