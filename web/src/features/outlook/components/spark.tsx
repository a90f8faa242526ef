import { useTranslation } from 'react-i18next';
import type { OutlookPointView } from '@api/schemas';
import classes from './outlook.module.css';

const WIDTH = 96;
const HEIGHT = 28;
const EDGE = 3;

/** The last periods as a line; a gap where nobody reported. */
export function Spark({ points, target }: { points: OutlookPointView[]; target: number | null }) {
  const { t } = useTranslation('outlook');
  const known = points.filter((one) => one.share !== null);
  if (known.length < 2) return <span className={classes.dim}>{known.length === 0 ? '' : t('spark.one')}</span>;
  const most = Math.max(1, ...points.map((one) => one.share ?? 0));
  const x = (index: number) => EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(1, points.length - 1);
  const y = (share: number) => HEIGHT - EDGE - (share / most) * (HEIGHT - 2 * EDGE);
  let path = '';
  let broken = true;
  points.forEach((one, index) => {
    if (one.share === null) broken = true;
    else {
      path += `${broken ? 'M' : 'L'}${x(index).toFixed(1)} ${y(one.share).toFixed(1)}`;
      broken = false;
    }
  });
  const last = points.findLastIndex((one) => one.share !== null);
  return (
    <svg className={classes.spark} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={t('spark.label', { count: known.length })}>
      {target !== null && <line x1={EDGE} x2={WIDTH - EDGE} y1={y(target)} y2={y(target)} className={classes.sparkTarget} />}
      <path d={path} className={classes.sparkLine} />
      <circle cx={x(last)} cy={y(points[last]?.share ?? 0)} r={2.5} className={classes.sparkEnd} />
    </svg>
  );
}
