import type { TargetView } from '@api/schemas';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import classes from './strategy.module.css';

/** A target as short as a cell wants it; the words of the decision stand in its title. */
export function TargetFigure({ target }: { target: TargetView | undefined }) {
  const { t } = useTranslation('strategy');
  const format = useFormat();
  if (!target) return <span className={classes.absent} aria-label={t('target.absent')}>–</span>;
  if (target.stage !== null) return <span title={target.text}>{target.text}</span>;
  if (target.part === null || target.whole === null) return <span title={target.text}>{target.text}</span>;
  const share = target.whole === 100 ? format.percent(target.part / 100) : t('target.fraction', { part: target.part, whole: target.whole });
  return (
    <span title={target.text}>
      {share}
      {target.growthPercent !== null && <span className={classes.growth}>{t('target.growth', { percent: format.percent(target.growthPercent / 100) })}</span>}
    </span>
  );
}
