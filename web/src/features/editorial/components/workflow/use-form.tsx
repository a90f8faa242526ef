import { Group, MultiSelect, NumberInput, Stack, Switch, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PieceForm, Urgency, WorkflowView } from '@api/schemas';
import type { SavingDesign } from './use-save-design';

const FORMS: readonly PieceForm[] = ['web', 'print', 'radio', 'tv', 'photo', 'video', 'podcast', 'social'];
const URGENCIES: readonly Urgency[] = ['normal', 'important', 'urgent'];

/** For which pieces the workflow is; the first that fits takes a piece. Each change is kept at once. */
export function UseForm({ workflow, may, saving }: { workflow: WorkflowView; may: boolean; saving: SavingDesign }) {
  const { t } = useTranslation('workflow');
  const [name, setName] = useState(workflow.name);
  const off = !may || saving.isPending;
  return (
    <Stack gap="sm" mt="lg" maw={720}>
      <Title order={2}>{t('use')}</Title>
      <TextInput label={t('name')} value={name} disabled={off} onChange={(event) => setName(event.target.value)} onBlur={() => name.trim() !== '' && name !== workflow.name && saving.mutate({ name })} />
      <Group grow align="flex-start">
        <MultiSelect label={t('forms')} placeholder={workflow.forms.length === 0 ? t('anyForm') : undefined} disabled={off} data={FORMS.map((form) => ({ value: form, label: t(`form.${form}`) }))} value={workflow.forms} onChange={(forms) => saving.mutate({ forms: forms as PieceForm[] })} />
        <MultiSelect label={t('urgencies')} placeholder={workflow.urgencies.length === 0 ? t('anyUrgency') : undefined} disabled={off} data={URGENCIES.map((urgency) => ({ value: urgency, label: t(`urgency.${urgency}`) }))} value={workflow.urgencies} onChange={(urgencies) => saving.mutate({ urgencies: urgencies as Urgency[] })} />
      </Group>
      <Group align="flex-end">
        <NumberInput label={t('position')} description={t('positionHint')} disabled={off} min={1} w={240} value={workflow.position} onChange={(position) => typeof position === 'number' && position !== workflow.position && saving.mutate({ position })} />
        <Switch label={t('active')} disabled={off} checked={workflow.active} pb={8} onChange={(event) => saving.mutate({ active: event.currentTarget.checked })} />
      </Group>
    </Stack>
  );
}
