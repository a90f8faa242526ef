import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { OutlookLineView } from '@api/schemas';
import classes from './outlook.module.css';

/** The thresholds that were used, each with its reason; no law draws them. */
export function LinesNote({ lines }: { lines: OutlookLineView[] }) {
  const { t } = useTranslation('outlook');
  const format = useFormat();
  return (
    <details className={classes.lines}>
      <summary>{t('lines.title')}</summary>
      <p className={classes.dim}>{t('lines.path')} {t('lines.whole')}</p>
      <dl>
        {lines.map((one) => (
          <div key={one.code}>
            <dt>{t(`lines.${one.code as 'ahead'}`, { defaultValue: one.code })}: {format.number(one.value)} {t(`lines.unit.${one.unit as 'units'}`, { count: one.value })}</dt>
            <dd>{one.reason}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
