import type { OutlookRowView } from '../api/types';
import { useOutlookWords } from './use-outlook-words';
import classes from './outlook.module.css';

/** The year's target and what is required by now. */
export function TargetWords({ row }: { row: OutlookRowView }) {
  const { t, format } = useOutlookWords();
  const { target } = row;
  if (!target) return <span className={classes.dim}>{t('target.none')}</span>;
  if (target.lastYear !== null) return <span className={classes.dim}>{t('target.ended', { year: target.lastYear })}</span>;
  return (
    <span className={classes.value}>
      {target.share === null ? target.text : format.percent(target.share)}
      {target.growthPercent !== null && <span className={classes.share}>{t('target.growth', { percent: format.percent(target.growthPercent / 100) })}</span>}
      {target.required !== null && target.withinYear && <span className={classes.share}>{t('target.required', { percent: format.percent(target.required) })}</span>}
      {target.hole && <span className={classes.share}>{t('target.hole')}</span>}
    </span>
  );
}

export function GapWords({ row }: { row: OutlookRowView }) {
  const { t, points } = useOutlookWords();
  if (row.gapPoints === null) return null;
  return (
    <span className={classes.gap}>
      {t('gap.points', { points: points(row.gapPoints) })}
      {row.missing !== null && row.missing > 0 && <span className={classes.share}>{t('gap.missing', { count: row.missing })}</span>}
    </span>
  );
}

export function TrendWords({ row }: { row: OutlookRowView }) {
  const { t, trend, periodCode } = useOutlookWords();
  return (
    <span className={classes.dim}>
      {row.sincePrevious && <span className={classes.line}>{trend(row.sincePrevious)}{t('trend.since', { period: periodCode(row.sincePrevious.period) })}</span>}
      {row.sinceYearBefore && <span className={classes.line}>{trend(row.sinceYearBefore)}{t('trend.since', { period: periodCode(row.sinceYearBefore.period) })}</span>}
    </span>
  );
}
