import { Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WorkflowDesign, WorkflowView } from '@api/schemas';
import { compareDesigns, type DesignChange } from './compare-designs';
import classes from './workflow.module.css';

/** A version beside the one after it; the newest beside the draft. */
export function CompareDialog({ workflow, index, onClose }: { workflow: WorkflowView; index: number; onClose: () => void }) {
  const { t, i18n } = useTranslation('workflow');
  const before = workflow.versions[index];
  if (!before) return null;
  const after = index === 0 ? { design: workflow.design, name: t('draft') } : workflow.versions[index - 1];
  if (!after) return null;
  const changes = compareDesigns(before.design, after.design);
  const to = 'number' in after ? t('version', { number: after.number }) : after.name;
  const nameOf = (change: DesignChange) => {
    const part = find(after.design, change) ?? find(before.design, change);
    return part ? (i18n.language === 'en' ? part.nameEn : part.nameVi) : change.code;
  };
  return (
    <Modal opened onClose={onClose} title={t('compareTitle', { from: t('version', { number: before.number }), to })}>
      {changes.length === 0 ? (
        <Text>{t('same')}</Text>
      ) : (
        <ul className={classes.changes}>
          {changes.map((change) => (
            <li key={`${change.kind} ${change.code} ${change.what}`} data-what={change.what}>{t(`change.${change.kind}.${change.what}`, { name: nameOf(change) })}</li>
          ))}
        </ul>
      )}
    </Modal>
  );
}

const find = (design: WorkflowDesign, change: DesignChange) =>
  (change.kind === 'step' ? design.steps : design.transitions).find((one) => one.code === change.code);
