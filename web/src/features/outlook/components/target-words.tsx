import type { OutlookRowView } from '@api/schemas';
import { useOutlookWords } from './use-outlook-words';
import classes from './outlook.module.css';

const ROUNDED = 0.005;

/** To the hundredth, so that 0.67 of a unit does not read as the 0.7 that nobody reckons with. */
const hundredths = (value: number, locale: string) => value.toLocaleString(locale, { maximumFractionDigits: 2 });

/** What the path requires by now: of few units in whole units, with the reckoning below; else as a share. */
export function RequiredWords({ row }: { row: OutlookRowView }) {
  const { t, format } = useOutlookWords();
  const { target, small, value } = row;
  if (target === null || target.required === null || target.lastYear !== null) return null;
  if (!target.withinYear) return <span className={classes.dim}>{t('required.yearEnd')}</span>;
  if (small === null) return <span className={classes.value}>{format.percent(target.required)}</span>;
  const how = Math.abs(small.exact - small.required) < ROUNDED ? 'exactly' : small.required === 0 ? 'none' : small.required < small.exact ? 'down' : 'up';
  return (
    <span className={classes.value}>
      {t('target.units', { count: small.required, members: value.members })}
      <span className={classes.share}>{t(`required.${how}`, { percent: format.percent(target.required), members: value.members, exact: hundredths(small.exact, format.locale) })}</span>
    </span>
  );
}

/** By how much the value misses or passes what is required, which makes the status; nothing where it is met exactly. */
export function AgainstWords({ row }: { row: OutlookRowView }) {
  const { t, points } = useOutlookWords();
  const { small, target } = row;
  if (row.gapPoints === null || row.aheadPoints === null) return null;
  const words = small === null
    ? t('against.points', { points: points(target?.withinYear === true ? row.aheadPoints : row.gapPoints) })
    : small.ahead === 0 ? '' : t(small.ahead < 0 ? 'against.short' : 'against.over', { count: Math.abs(small.ahead) });
  return words === '' ? null : <span className={classes.share}>{words}</span>;
}

/** The year's target, and how far its end still is; beside a single unit that would be somebody else's. */
export function TargetWords({ row, left = true }: { row: OutlookRowView; left?: boolean }) {
  const { t, format } = useOutlookWords();
  const { target } = row;
  if (!target) return <span className={classes.dim}>{t('target.none')}</span>;
  if (target.lastYear !== null) return <span className={classes.dim}>{t('target.ended', { year: target.lastYear })}</span>;
  const units = row.small !== null && row.targetUnits !== null;
  return (
    <span className={classes.value}>
      {target.share === null ? target.text : format.percent(target.share)}
      {units && <span className={classes.beside}> · {t('target.units', { count: row.targetUnits ?? 0, members: row.value.members })}</span>}
      {target.growthPercent !== null && <span className={classes.share}>{t('target.growth', { percent: format.percent(target.growthPercent / 100) })}</span>}
      {left && <LeftWords row={row} />}
      {target.hole && <span className={classes.share}>{t('target.hole')}</span>}
    </span>
  );
}

function LeftWords({ row }: { row: OutlookRowView }) {
  const { t, points } = useOutlookWords();
  if (row.gapPoints === null || (row.small !== null && row.target?.withinYear !== true)) return null;
  const words = row.missing === null ? t('left.points', { points: points(row.gapPoints) }) : row.missing > 0 ? t('left.units', { count: row.missing }) : t('left.none');
  return <span className={classes.share}>{words}</span>;
}

export function TrendWords({ row }: { row: OutlookRowView }) {
  const { t, trend, periodCode } = useOutlookWords();
  const told = [row.sincePrevious, row.sinceYearBefore].filter((one) => one !== null);
  if (told.length > 0 && told.every((one) => one.direction === 'unsettled')) return <span className={classes.dim}>{t('trend.unsettledBoth')}</span>;
  return (
    <span className={classes.dim}>
      {row.sincePrevious && <span className={classes.line}>{trend(row.sincePrevious)}{t('trend.since', { period: periodCode(row.sincePrevious.period) })}</span>}
      {row.sinceYearBefore && <span className={classes.line}>{trend(row.sinceYearBefore)}{t('trend.since', { period: periodCode(row.sinceYearBefore.period) })}</span>}
    </span>
  );
}
