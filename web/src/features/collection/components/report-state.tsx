import { IconArrowBackUp, IconArrowMerge, IconCircleCheck, IconCircleDashed, IconCircleX, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './collection.module.css';

const ICONS = {
  open: IconCircleDashed, submitted: IconHourglass, returned: IconArrowBackUp, accepted: IconCircleCheck, withdrawn: IconCircleX,
  joined: IconArrowMerge,
} as const;

export type ReportState = keyof typeof ICONS;
export const REPORT_STATES = Object.keys(ICONS) as ReportState[];

export function ReportMark({ state }: { state: string }) {
  const { t } = useTranslation('collection');
  const known = (state in ICONS ? state : 'open') as ReportState;
  const Icon = ICONS[known];
  return (
    <span className={classes.state} data-state={known}>
      <Icon size={16} stroke={1.7} aria-hidden />
      {t(`state.${known}`)}
    </span>
  );
}
