import { IconAlertTriangle, IconBan, IconCircleCheck, IconClockPause, IconHourglass, IconPencil, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PressRequestRowView } from '@api/schemas';
import classes from './desk.module.css';

const ICONS = {
  draft: IconPencil, released: IconSend, withdrawn: IconBan, embargo: IconClockPause,
  late: IconAlertTriangle, sent: IconSend, accepted: IconHourglass, answered: IconCircleCheck, refused: IconBan,
};
export type DeskMark = keyof typeof ICONS;
export const REQUEST_MARKS = ['late', 'sent', 'accepted', 'answered', 'refused', 'withdrawn'] as const;

export const markOf = (row: PressRequestRowView): DeskMark => (row.late ? 'late' : row.state);

export function Mark({ mark, words }: { mark: DeskMark; words?: string }) {
  const { t } = useTranslation('spokesperson');
  const Icon = ICONS[mark];
  return (
    <span className={classes.mark} data-mark={mark}>
      <Icon size={16} stroke={1.8} aria-hidden />
      <span>{words ?? t(`mark.${mark}`)}</span>
    </span>
  );
}
