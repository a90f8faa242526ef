import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { PIECE_STATES } from '@/ui/piece-state';
import type { PieceState, StepTimeView } from '@api/schemas';
import { BarList } from './bar-list';

/** How long pieces stood in each state: half of them less than this. */
export function StepTimes({ steps, onStep }: { steps: StepTimeView[]; onStep: (state: PieceState) => void }) {
  const { t } = useTranslation(['production', 'common']);
  const format = useFormat();
  const rows = PIECE_STATES.map((state) => steps.find((one) => one.state === state))
    .filter((one) => one !== undefined)
    .map((one) => ({
      key: one.state,
      label: t(`common:state.${one.state}`),
      value: one.medianSeconds,
      words: t('stepTime', { median: format.duration(one.medianSeconds), ninetieth: format.duration(one.ninetiethSeconds) }),
      open: () => onStep(one.state),
    }));
  return <BarList title={t('by.steps')} hint={t('by.stepsHint')} rows={rows} />;
}
