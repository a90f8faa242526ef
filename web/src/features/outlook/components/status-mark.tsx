import {
  IconAlertTriangle, IconArrowDownRight, IconArrowUpRight, IconCheck, IconCircleDashed, IconCircleOff, IconClock, IconFlag, IconHelpCircle, IconHourglassLow,
  IconRocket,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TileStatus } from '@api/schemas';
import classes from './outlook.module.css';

const ICONS = {
  'far-behind': IconAlertTriangle, 'slightly-behind': IconArrowDownRight, 'on-path': IconCheck, 'not-due': IconHourglassLow, ahead: IconArrowUpRight, 'far-ahead': IconRocket,
  undecided: IconHelpCircle, 'no-value': IconCircleDashed, 'no-target': IconCircleOff, 'not-yet': IconClock, ended: IconFlag,
  closed: IconCircleOff, archipelago: IconFlag, 'no-units': IconCircleDashed,
} as const;

/** How a value stands: a sign and words, never colour alone. */
export function StatusMark({ status }: { status: TileStatus }) {
  const { t } = useTranslation('outlook');
  const Icon = ICONS[status];
  return (
    <span className={classes.status} data-status={status}>
      <Icon size={16} stroke={1.8} aria-hidden />
      {t(`status.${status}`)}
    </span>
  );
}
