import { Button, Group, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { Trouble } from '@/ui/trouble';
import type { WorkflowDesign, WorkflowView } from '@api/schemas';
import { designCheckQuery } from '../../api/workflows/check-design';
import { addStep } from './design-edit';
import { DesignTable } from './design-table';
import { Diagram } from './diagram';
import { FindingList } from './finding-list';
import { PartPanel } from './part-panel';
import { PublishDialog } from './publish-dialog';
import { UseForm } from './use-form';
import { useSaveDesign } from './use-save-design';
import { VersionList } from './version-list';

const CHECK_AFTER_MS = 300;

/** A draft people work on: what is wrong with it is said while they draw, what is in force does not change. */
export function Designer({ workflow, may }: { workflow: WorkflowView; may: boolean }) {
  const { t } = useTranslation('workflow');
  const agency = useAgency();
  const [design, setDesign] = useState<WorkflowDesign>(workflow.design);
  const [chosen, setChosen] = useState<string | null>(null);
  const [publishing, setPublishing] = useState(false);
  const [asked] = useDebouncedValue(design, CHECK_AFTER_MS);
  const check = useQuery({ ...designCheckQuery(agency.id, asked), placeholderData: keepPreviousData });
  const saving = useSaveDesign(workflow);
  const dirty = JSON.stringify(design) !== JSON.stringify(workflow.design);
  const findings = check.data?.findings ?? workflow.findings;
  const faulty = new Set(findings.map((one) => one.place));
  const add = () => {
    const added = addStep(design, { vi: 'Bước mới', en: 'New step' });
    setDesign(added.design);
    setChosen(added.code);
  };
  return (
    <section>
      <Group justify="space-between" mb="sm" gap="xs">
        <Text fz={13} c="dimmed" role="status">{dirty ? t('unsaved') : workflow.unpublishedChanges ? t('draftDiffers') : t('inForce')}</Text>
        {may && (
          <Group gap="xs">
            <Button variant="default" onClick={add}>{t('addStep')}</Button>
            <Button variant="default" disabled={!dirty} loading={saving.isPending} onClick={() => saving.mutate({ design })}>{t('saveDraft')}</Button>
            <Button disabled={dirty || !workflow.unpublishedChanges || findings.length > 0} onClick={() => setPublishing(true)}>{t('publish')}</Button>
          </Group>
        )}
      </Group>
      {saving.isError && <Trouble error={saving.error} />}
      <FindingList findings={findings} whole={!check.isError} onChoose={setChosen} />
      <Diagram design={design} chosen={chosen} faulty={faulty} onChoose={setChosen} />
      <DesignTable design={design} chosen={chosen} onChoose={setChosen} />
      <UseForm workflow={workflow} may={may} saving={saving} />
      <VersionList workflow={workflow} may={may} />
      <PartPanel design={design} chosen={chosen} may={may} onChange={setDesign} onChoose={setChosen} />
      {publishing && <PublishDialog workflow={workflow} onClose={() => setPublishing(false)} />}
    </section>
  );
}
