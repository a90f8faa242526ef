import type { PageState, PrintIssueState } from '@api/schemas';
import { IconCircleCheck, IconCircleDashed, IconCalendarOff, IconHourglass, IconLayoutBoard, IconNews, IconPrinter } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './page-state.module.css';

type Icon = ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;

export const PAGE_STATES: readonly PageState[] = ['empty', 'building', 'submitted', 'approved', 'sent'];
export const PRINT_ISSUE_STATES: readonly PrintIssueState[] = ['planned', 'making', 'at-press', 'released', 'skipped'];

const PAGES: Record<PageState, Icon> = {
  empty: IconCircleDashed, building: IconLayoutBoard, submitted: IconHourglass, approved: IconCircleCheck, sent: IconPrinter,
};
const ISSUES: Record<PrintIssueState, Icon> = {
  planned: IconCircleDashed, making: IconLayoutBoard, 'at-press': IconPrinter, released: IconNews, skipped: IconCalendarOff,
};

export function PageMark({ state, bare = false }: { state: PageState; bare?: boolean }) {
  const { t } = useTranslation('print');
  return <Mark icon={PAGES[state]} state={state} words={t(`pageState.${state}`)} bare={bare} />;
}

export function IssueMark({ state }: { state: PrintIssueState }) {
  const { t } = useTranslation('print');
  return <Mark icon={ISSUES[state]} state={state} words={t(`issueState.${state}`)} bare={false} />;
}

function Mark({ icon: Icon, state, words, bare }: { icon: Icon; state: string; words: string; bare: boolean }) {
  return (
    <span className={classes.mark} data-state={state} title={bare ? words : undefined}>
      <Icon size={16} stroke={1.8} aria-hidden />
      <span className={bare ? classes.hidden : undefined}>{words}</span>
    </span>
  );
}
