import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { PriorityMark } from '@/ui/plan-marks';
import type { PlannedActView, StoryView } from '@api/schemas';
import { wordsOf, type CalendarItem } from './calendar-item';
import { LayerIcon } from './layer-icon';
import classes from './month.module.css';

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

interface Props {
  item: CalendarItem;
  begins?: boolean;
  ends?: boolean;
  style?: React.CSSProperties;
  /** There is room for what is said besides. */
  roomy?: boolean;
  onOpen: (item: CalendarItem) => void;
  /** Some days on or back, from the keyboard. */
  onShift?: (item: CalendarItem, days: number) => void;
  onDrag?: (event: React.DragEvent<HTMLElement>) => void;
}

export function MonthItem({ item, begins = true, ends = true, roomy = false, style, onOpen, onShift, onDrag }: Props) {
  const { t } = useTranslation(['planning', 'scheduling']);
  const format = useFormat();
  const act = item.layer === 'lich-dang' ? (item.of as PlannedActView) : null;
  const does = act && t(`scheduling:act.${act.act}`) + (act.state === 'failed' ? `, ${t('scheduling:state.failed')}` : '');
  const extra = does ?? item.extra;
  const words = wordsOf(item, does ?? t(`layer.${item.layer}`), format.locale);
  const movable = item.movable && onShift !== undefined;
  return (
    <button
      type="button"
      className={classes.item}
      style={style}
      data-item={item.key}
      data-layer={item.layer}
      data-state={item.state}
      data-long={item.from !== item.to || undefined}
      data-cut-before={!begins || undefined}
      data-cut-after={!ends || undefined}
      draggable={movable}
      title={words}
      aria-label={words}
      aria-keyshortcuts={movable ? 'Shift+ArrowLeft Shift+ArrowRight Shift+ArrowUp Shift+ArrowDown' : undefined}
      onDragStart={onDrag}
      onClick={() => onOpen(item)}
      onKeyDown={(event) => {
        const days = event.shiftKey ? STEPS[event.key] : undefined;
        if (days === undefined || !movable) return;
        event.preventDefault();
        onShift(item, days);
      }}
    >
      {(roomy || item.layer !== 'de-tai') && <LayerIcon layer={item.layer} state={item.state} />}
      {item.layer === 'de-tai' && <PriorityMark priority={(item.of as StoryView).priority} bare />}
      {item.time !== '' && <span className={classes.time}>{item.time}</span>}
      <span className={classes.title}>{item.title === '' ? t('untitledPiece') : item.title}{roomy && extra !== '' && <span className={classes.extra}>{extra}</span>}</span>
    </button>
  );
}
