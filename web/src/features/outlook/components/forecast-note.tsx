import type { OutlookForecastView } from '@api/schemas';
import { useOutlookWords } from './use-outlook-words';
import classes from './outlook.module.css';

/** A forecast with the error it would have made, or why there is none. */
export function ForecastNote({ forecast }: { forecast: OutlookForecastView }) {
  const { t, format, periodCode } = useOutlookWords();
  const last = forecast.points.at(-1);
  return (
    <section>
      <h2 className={classes.heading}>{t('forecast.title')}</h2>
      {last === undefined || forecast.error === null ? (
        <p className={classes.dim}>{t(`forecast.why.${forecast.why ?? 'too-few-points'}`, { known: forecast.known, needed: forecast.needed })}</p>
      ) : (
        <>
          <p>{t('forecast.says', { period: periodCode(last.period), value: format.percent(last.value), low: format.percent(last.low), high: format.percent(last.high) })}</p>
          <p className={classes.dim}>{t('forecast.error', { error: format.number(forecast.error * 100), tests: forecast.tests, inside: forecast.inside })}</p>
        </>
      )}
      {forecast.leftOut.length > 0 && forecast.known > 0 && <p className={classes.dim}>{t('forecast.leftOut', { count: forecast.leftOut.length, periods: forecast.leftOut.map((code) => periodCode(code)).join(', ') })}</p>}
    </section>
  );
}
