import type { OutlookRowView } from '@api/schemas';
import { useOutlookWords } from './use-outlook-words';
import classes from './outlook.module.css';

/** The year's target, and what is required by now: of few units in whole units, else as a share. */
export function TargetWords({ row }: { row: OutlookRowView }) {
  const { t, format } = useOutlookWords();
  const { target } = row;
  if (!target) return <span className={classes.dim}>{t('target.none')}</span>;
  if (target.lastYear !== null) return <span className={classes.dim}>{t('target.ended', { year: target.lastYear })}</span>;
  return (
    <span className={classes.value}>
      {target.share === null ? target.text : format.percent(target.share)}
      {row.small !== null && row.targetUnits !== null && <span className={classes.share}>{t('target.units', { count: row.targetUnits, members: row.value.members })}</span>}
      {target.growthPercent !== null && <span className={classes.share}>{t('target.growth', { percent: format.percent(target.growthPercent / 100) })}</span>}
      <RequiredWords row={row} />
      {target.hole && <span className={classes.share}>{t('target.hole')}</span>}
    </span>
  );
}

function RequiredWords({ row }: { row: OutlookRowView }) {
  const { t, format } = useOutlookWords();
  const { target, small, value } = row;
  if (target?.required == null || !target.withinYear) return null;
  if (small === null) return <span className={classes.share}>{t('target.required', { percent: format.percent(target.required) })}</span>;
  const how = Math.abs(small.exact - small.required) < 0.005 ? 'exactly' : small.exact < 1 && small.required === 0 ? 'none' : small.required < small.exact ? 'down' : 'up';
  return (
    <span className={classes.share}>
      {t('target.requiredUnits', { required: small.required, members: value.members })}{' '}
      {t(`target.because.${how}`, { percent: format.percent(target.required), members: value.members, exact: format.number(Math.round(small.exact * 100) / 100) })}
    </span>
  );
}

/** Against what is required by now, which makes the status; how far the year's end still is stands apart. */
export function GapWords({ row }: { row: OutlookRowView }) {
  const { t, points } = useOutlookWords();
  const { small, target } = row;
  if (row.gapPoints === null || row.aheadPoints === null) return null;
  const within = target?.withinYear === true;
  const against = within ? 'now' : 'year';
  const first = small === null
    ? t(`gap.${against}.points`, { points: points(within ? row.aheadPoints : row.gapPoints) })
    : small.ahead === 0
      ? small.required === 0 ? '' : t(`gap.${against}.even`)
      : t(small.ahead < 0 ? `gap.${against}.short` : `gap.${against}.over`, { count: Math.abs(small.ahead) });
  const left = !within ? '' : row.missing === null ? t('gap.leftPoints', { points: points(row.gapPoints) }) : row.missing > 0 ? t('gap.left', { count: row.missing }) : t('gap.reached');
  const missing = !within && small === null && row.missing !== null && row.missing > 0 ? t('gap.missing', { count: row.missing }) : '';
  return (
    <span className={classes.gap}>
      {first}
      {[left, missing].filter((one) => one !== '').map((one) => <span key={one} className={first === '' ? classes.line : classes.share}>{one}</span>)}
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
