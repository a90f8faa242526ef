import { Button, MultiSelect, NumberInput, Select, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DesignRole, WayDesign, WorkflowDesign } from '@api/schemas';
import { changeWay, removeWay, ROLES } from './design-edit';

interface Props {
  design: WorkflowDesign;
  way: WayDesign;
  may: boolean;
  onChange: (design: WorkflowDesign) => void;
  onChoose: (code: string | null) => void;
}

export function WayForm({ design, way, may, onChange, onChoose }: Props) {
  const { t, i18n } = useTranslation('workflow');
  const change = (next: Partial<WayDesign>) => onChange(changeWay(design, way.code, next));
  const steps = design.steps.map((one) => ({ value: one.code, label: i18n.language === 'en' ? one.nameEn : one.nameVi }));
  const phase = design.steps.find((one) => one.code === way.to)?.phase;
  const eitherWay = phase === 'submitted' || phase === 'reviewed';
  return (
    <Stack gap="sm">
      <TextInput label={t('nameVi')} value={way.nameVi} readOnly={!may} onChange={(event) => change({ nameVi: event.target.value })} />
      <TextInput label={t('nameEn')} value={way.nameEn} readOnly={!may} onChange={(event) => change({ nameEn: event.target.value })} />
      <Select label={t('from')} disabled={!may} allowDeselect={false} data={steps.filter((one) => one.value !== 'published')} value={way.from} onChange={(from) => from && change({ from })} />
      <Select label={t('to')} disabled={!may} allowDeselect={false} data={steps.filter((one) => one.value !== way.from)} value={way.to} onChange={(to) => to && change({ to })} />
      <Text fz={13} c="dimmed">{t(`kindHint.${way.kind}`)}</Text>
      {eitherWay && <Switch label={t('isReturn')} disabled={!may} checked={way.kind === 'return'} onChange={(event) => change({ kind: event.currentTarget.checked ? 'return' : 'forward' })} />}
      <MultiSelect label={t('whoMay')} disabled={!may} data={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))} value={way.roles} onChange={(next) => change({ roles: next as DesignRole[] })} />
      <Switch label={t('checks')} disabled={!may} checked={way.checks} onChange={(event) => change({ checks: event.currentTarget.checked })} />
      <Switch label={t('reasonRequired')} disabled={!may || way.kind === 'return'} checked={way.reasonRequired} onChange={(event) => change({ reasonRequired: event.currentTarget.checked })} />
      {(way.kind === 'approve' || way.kind === 'publish') && <Switch label={t('grades')} disabled={!may} checked={way.grades} onChange={(event) => change({ grades: event.currentTarget.checked })} />}
      {way.kind === 'publish' && (
        <NumberInput label={t('reviewAfter')} description={t('reviewAfterHint')} disabled={!may} min={5} step={30} value={way.reviewAfterMinutes ?? ''} onChange={(next) => change({ reviewAfterMinutes: next === '' ? null : Number(next) })} />
      )}
      {may && (
        <Button
          variant="subtle" color="red" onClick={() => {
            onChange(removeWay(design, way.code));
            onChoose(null);
          }}
        >
          {t('removeWay')}
        </Button>
      )}
    </Stack>
  );
}
