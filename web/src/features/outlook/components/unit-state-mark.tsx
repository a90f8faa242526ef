import { IconCheck, IconCircleDashed, IconHash, IconHelpCircle, IconHourglass, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { UnitState } from '@api/schemas';
import classes from './outlook.module.css';

const ICONS = { met: IconCheck, 'not-met': IconX, insufficient: IconHelpCircle, waiting: IconHourglass, number: IconHash, silent: IconCircleDashed } as const;

export function UnitStateMark({ state }: { state: UnitState }) {
  const { t } = useTranslation('outlook');
  const Icon = ICONS[state];
  return <span className={classes.status} data-state={state}><Icon size={16} stroke={1.8} aria-hidden />{t(`state.${state}`)}</span>;
}
