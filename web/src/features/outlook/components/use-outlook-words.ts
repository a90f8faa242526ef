import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { OutlookPeriodView, OutlookTrendView, OutlookValueView } from '../api/types';

/** How values are said: never a share without its numerator and denominator. */
export function useOutlookWords() {
  const { t } = useTranslation('outlook');
  const format = useFormat();
  const fraction = (part: number, whole: number) => t('fraction', { part: format.number(part), whole: format.number(whole) });
  const points = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${format.number(Math.abs(value))}`;
  return {
    t,
    format,
    fraction,
    points,
    period: (view: Pick<OutlookPeriodView, 'term' | 'year'>) => t(`term.${view.term as 'Q1'}`, { year: view.year, defaultValue: `${view.term}/${view.year}` }),
    periodCode: (code: string) => {
      const [year = '', term = ''] = code.split('-', 2);
      return t(`term.${term as 'Q1'}`, { year, defaultValue: code });
    },
    value: (value: OutlookValueView) => {
      if (value.stage !== null) return t(`stage.${value.stage}`);
      if (value.growth !== null) return t('grown', { percent: format.percent(value.growth) });
      return value.part === null || value.whole === null ? t('noValue') : fraction(value.part, value.whole);
    },
    trend: (trend: OutlookTrendView) =>
      trend.points === null ? t('trend.incomparable') : t(`trend.${trend.direction}`, { points: format.number(Math.abs(trend.points)) }),
  };
}
