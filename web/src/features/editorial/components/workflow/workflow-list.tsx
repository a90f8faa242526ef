import { Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WorkflowsView, WorkflowView } from '@api/schemas';
import classes from './workflow.module.css';

interface Props { view: WorkflowsView; chosen: string | undefined; onChoose: (id: string) => void }

export function WorkflowList({ view, chosen, onChoose }: Props) {
  const { t } = useTranslation('workflow');
  return (
    <nav className={classes.list} aria-label={t('list')}>
      {view.items.length > 0 && <Text fz={13} c="dimmed" px={10} pb={4}>{t('own')}</Text>}
      {view.items.map((one) => (
        <Entry key={one.id} name={one.name} hint={<Use workflow={one} />} chosen={one.id === chosen} onChoose={() => onChoose(one.id)} />
      ))}
      <Text fz={13} c="dimmed" px={10} pt={view.items.length > 0 ? 12 : 0} pb={4}>{t('usual')}</Text>
      {view.usual.map((one) => (
        <Entry key={one.id} name={one.name} hint={t('running', { count: one.running })} chosen={one.id === chosen} onChoose={() => onChoose(one.id)} />
      ))}
    </nav>
  );
}

interface EntryProps { name: string; hint: React.ReactNode; chosen: boolean; onChoose: () => void }

function Entry({ name, hint, chosen, onChoose }: EntryProps) {
  return (
    <UnstyledButton className={classes.entry} data-chosen={chosen || undefined} aria-current={chosen ? 'true' : undefined} onClick={onChoose}>
      <Text fw={500} truncate>{name}</Text>
      <Text fz={13} c="dimmed">{hint}</Text>
    </UnstyledButton>
  );
}

/** For which pieces it is, in words. */
function Use({ workflow }: { workflow: WorkflowView }) {
  const { t } = useTranslation(['workflow', 'common']);
  if (!workflow.active) return t('notUsed');
  if (workflow.versions.length === 0) return t('neverPublished');
  const forms = workflow.forms.map((form) => t(`form.${form}`));
  const urgencies = workflow.urgencies.map((urgency) => t(`urgency.${urgency}`));
  return [...forms, ...urgencies].join(', ') || t('forAll');
}
