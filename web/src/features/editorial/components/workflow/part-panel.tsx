import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { WorkflowDesign } from '@api/schemas';
import { StepForm } from './step-form';
import { WayForm } from './way-form';

interface Props {
  design: WorkflowDesign;
  chosen: string | null;
  may: boolean;
  onChange: (design: WorkflowDesign) => void;
  onChoose: (code: string | null) => void;
}

/** One step or one way, changed beside the drawing. */
export function PartPanel({ design, chosen, may, onChange, onChoose }: Props) {
  const { t } = useTranslation(['workflow', 'common']);
  const wide = useMediaQuery('(min-width: 48em)', true);
  const step = design.steps.find((one) => one.code === chosen);
  const way = step ? undefined : design.transitions.find((one) => one.code === chosen);
  return (
    <Drawer opened={step !== undefined || way !== undefined} onClose={() => onChoose(null)} position="right" size={wide ? 400 : '100%'} title={step ? t('step') : t('way')} withOverlay={!wide} closeButtonProps={{ 'aria-label': t('common:close') }}>
      {step && <StepForm design={design} step={step} may={may} onChange={onChange} onChoose={onChoose} />}
      {way && <WayForm design={design} way={way} may={may} onChange={onChange} onChoose={onChoose} />}
    </Drawer>
  );
}
