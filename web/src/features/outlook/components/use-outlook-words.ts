import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useTermWords } from '@/lib/format/use-term-words';
import type { OutlookPeriodView, OutlookTrendView, OutlookValueView } from '@api/schemas';

/** How values are said: never a share without its numerator and denominator. */
export function useOutlookWords() {
  const { t } = useTranslation('outlook');
  const format = useFormat();
  const { words, ofCode } = useTermWords();
  const fraction = (part: number, whole: number) => t('fraction', { part: format.number(part), whole: format.number(whole) });
  const points = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${format.number(Math.abs(value))}`;
  return {
    t,
    format,
    fraction,
    points,
    period: (view: OutlookPeriodView) => words(view.term, view.year, { first: view.firstDay, last: view.lastDay }),
    periodCode: ofCode,
    value: (value: OutlookValueView) => {
      if (value.stage !== null) return t(`stage.${value.stage}`);
      if (value.growth !== null) return t('grown', { percent: format.percent(value.growth) });
      return value.part === null || value.whole === null ? t('noValue') : fraction(value.part, value.whole);
    },
    trend: (trend: OutlookTrendView) => {
      const { direction, least } = trend;
      if (trend.units !== null) {
        const more = least ? 'moreAtLeast' : 'more';
        const fewer = least ? 'fewerAtLeast' : 'fewer';
        return t(`trend.units.${trend.units > 0 ? more : trend.units < 0 ? fewer : 'same'}`, { count: Math.abs(trend.units) });
      }
      const key = least && direction === 'rising' ? 'risingAtLeast' : least && direction === 'falling' ? 'fallingAtLeast' : direction;
      return t(`trend.${key}`, { points: format.number(Math.abs(trend.points ?? 0)) });
    },
  };
}
