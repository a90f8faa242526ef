import { Button, MultiSelect, NumberInput, Select, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DesignRole, StepDesign, StepPhase, WorkflowDesign } from '@api/schemas';
import { addWay, changeStep, isEnd, removeStep, ROLES } from './design-edit';
import classes from './workflow.module.css';

interface Props {
  design: WorkflowDesign;
  step: StepDesign;
  may: boolean;
  onChange: (design: WorkflowDesign) => void;
  onChoose: (code: string | null) => void;
}

const PHASES = ['submitted', 'reviewed', 'approved'] as const;

export function StepForm({ design, step, may, onChange, onChoose }: Props) {
  const { t, i18n } = useTranslation('workflow');
  const change = (next: Partial<StepDesign>) => onChange(changeStep(design, step.code, next));
  const roles = ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }));
  const name = (part: StepDesign) => (i18n.language === 'en' ? part.nameEn : part.nameVi);
  const connect = (to: string | null) => {
    if (to === null) return;
    const added = addWay(design, step.code, to, { vi: 'Chuyển bước', en: 'Hand on' });
    onChange(added.design);
    onChoose(added.code);
  };
  return (
    <Stack gap="sm">
      <TextInput label={t('nameVi')} value={step.nameVi} readOnly={!may} onChange={(event) => change({ nameVi: event.target.value })} />
      <TextInput label={t('nameEn')} value={step.nameEn} readOnly={!may} onChange={(event) => change({ nameEn: event.target.value })} />
      {isEnd(step) ? (
        <Text fz={13} c="dimmed">{t(step.phase === 'draft' ? 'firstHint' : 'lastHint')}</Text>
      ) : (
        <>
          <Select label={t('phase')} description={t(`phaseHint.${step.phase}`)} allowDeselect={false} disabled={!may} data={PHASES.map((phase) => ({ value: phase, label: t(`phases.${phase}`) }))} value={step.phase} onChange={(phase) => phase && change({ phase: phase as StepPhase })} />
          <MultiSelect label={t('heldBy')} description={t('heldByHint')} disabled={!may} data={roles} value={step.roles} onChange={(next) => change({ roles: next as DesignRole[] })} />
          <NumberInput label={t('limitMinutes')} description={t('limitHint')} disabled={!may} min={5} step={15} value={step.limitMinutes ?? ''} onChange={(next) => change({ limitMinutes: next === '' ? null : Number(next) })} />
          <MultiSelect label={t('escalation')} disabled={!may} data={roles} value={step.escalation} onChange={(next) => change({ escalation: next as DesignRole[] })} />
        </>
      )}
      <div>
        <Text fw={500} mb={4}>{t('waysOn')}</Text>
        {design.transitions.filter((way) => way.from === step.code).map((way) => (
          <UnstyledButton key={way.code} className={classes.link} onClick={() => onChoose(way.code)}>
            {i18n.language === 'en' ? way.nameEn : way.nameVi} → {name(design.steps.find((one) => one.code === way.to) ?? step)}
          </UnstyledButton>
        ))}
      </div>
      {may && step.phase !== 'published' && (
        <Select label={t('addWay')} placeholder={t('chooseStep')} value={null} data={design.steps.filter((one) => one.code !== step.code).map((one) => ({ value: one.code, label: name(one) }))} onChange={connect} />
      )}
      {may && !isEnd(step) && (
        <Button
          variant="subtle" color="red" onClick={() => {
            onChange(removeStep(design, step.code));
            onChoose(null);
          }}
        >
          {t('removeStep')}
        </Button>
      )}
    </Stack>
  );
}
