import type { LetterRowView } from '@api/schemas';
import { IconAlertTriangle, IconBuildingBank, IconCircleCheck, IconHourglass, IconMailOpened } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './letters.module.css';

const ICONS = { late: IconAlertTriangle, open: IconMailOpened, waiting: IconHourglass, replied: IconBuildingBank, closed: IconCircleCheck };
export type LetterMark = keyof typeof ICONS;
export const LETTER_MARKS: readonly LetterMark[] = ['late', 'open', 'waiting', 'replied', 'closed'];

/** Whose turn it is; an overdue letter says so before anything else. */
export const markOf = (row: LetterRowView): LetterMark => (row.late ? 'late' : row.state);

export function LetterStateMark({ mark, words }: { mark: LetterMark; words?: string }) {
  const { t } = useTranslation('correspondence');
  const Icon = ICONS[mark];
  return (
    <span className={classes.mark} data-mark={mark}>
      <Icon size={16} stroke={1.8} aria-hidden />
      <span>{words ?? t(`state.${mark}`)}</span>
    </span>
  );
}
