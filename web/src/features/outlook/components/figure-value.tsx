import type { OutlookRowView } from '@api/schemas';
import { useOutlookWords } from './use-outlook-words';
import classes from './outlook.module.css';

/** Numerator over denominator, the share below; what it could still become where some are silent. */
export function FigureValue({ row, big = false }: { row: OutlookRowView; big?: boolean }) {
  const { t, format, value } = useOutlookWords();
  const { share, atMost, part } = row.value;
  const open = share !== null && atMost !== null && atMost > share + 1e-9;
  return (
    <span className={big ? classes.big : classes.value} data-empty={(part === null && row.value.stage === null) || undefined}>
      {value(row.value)}
      {share !== null && (
        <span className={classes.share}>{open ? t('shareUpTo', { least: format.percent(share), most: format.percent(atMost) }) : format.percent(share)}</span>
      )}
    </span>
  );
}
