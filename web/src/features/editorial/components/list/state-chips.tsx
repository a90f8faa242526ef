import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { PIECE_STATES, StateMark } from '@/ui/piece-state';
import type { PieceState } from '@api/schemas';
import classes from './state-chips.module.css';

interface Props {
  counts: Partial<Record<PieceState, number>>;
  /** Beyond it nobody counted on. */
  countLimit: number;
  chosen: string | undefined;
  onChoose: (state: PieceState | undefined) => void;
}

export function StateChips({ counts, countLimit, chosen, onChoose }: Props) {
  const { t } = useTranslation('editorial');
  const format = useFormat();
  const shown = PIECE_STATES.filter((state) => (counts[state] ?? 0) > 0 || state === chosen);
  if (shown.length === 0) return null;
  const counted = (count: number) => (count > countLimit ? `${format.number(countLimit)}+` : format.number(count));
  return (
    <div className={classes.chips} role="group" aria-label={t('list.byState')}>
      {shown.map((state) => (
        <button
          key={state}
          type="button"
          className={classes.chip}
          aria-pressed={state === chosen}
          onClick={() => onChoose(state === chosen ? undefined : state)}
        >
          <StateMark state={state} />
          <span className={classes.count}>{counted(counts[state] ?? 0)}</span>
        </button>
      ))}
    </div>
  );
}
