import { useEffect, useRef } from 'react';
import type { OutlookIndicatorView } from '@api/schemas';
import type { PathSeries } from './draw-path';
import { useOutlookWords } from './use-outlook-words';
import classes from './outlook.module.css';

const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** The year's target at the year's last period, and a straight line in between. */
function targets(view: OutlookIndicatorView): (number | null)[] {
  const { history } = view.row;
  return history.map((one, index) => {
    const year = Number(one.period.slice(0, 4));
    const next = history[index + 1];
    const ends = next === undefined ? view.row.target?.withinYear !== true : Number(next.period.slice(0, 4)) !== year;
    if (next === undefined && !ends) return view.row.target?.required ?? null;
    return ends ? (view.targets.find((target) => target.year === year)?.share ?? null) : null;
  });
}

/** What was reached, what was wanted, and where it leads; a table says the same. */
export function PathChart({ view }: { view: OutlookIndicatorView }) {
  const { t, format, periodCode, fraction } = useOutlookWords();
  const place = useRef<HTMLDivElement>(null);
  const all = view.row.history;
  const wanted = targets(view);
  // What lies before the first value and the first target says nothing.
  const from = Math.max(0, all.findIndex((one, index) => one.share !== null || (wanted[index] ?? null) !== null));
  const history = all.slice(from);
  const { points: ahead, after } = view.forecast;
  const base = history.findIndex((one) => one.period === after);
  const codes = [...history.map((one) => one.period), ...ahead.map((one) => one.period).filter((code) => history.every((one) => one.period !== code))];
  const told = (pick: (point: (typeof ahead)[number]) => number) =>
    codes.map((code, index) => (ahead.length > 0 && index === base ? (history[base]?.share ?? null) : (ahead.filter((one) => one.period === code).map(pick)[0] ?? null)));
  const known = (shown: (index: number) => boolean) => codes.map((_, index) => (shown(index) ? (history[index]?.share ?? null) : null));
  const isPartial = (index: number) => history[index]?.partial === true;
  const series: PathSeries = {
    labels: codes.map((code) => periodCode(code)),
    actual: known((index) => !isPartial(index)),
    partial: known((index) => isPartial(index) || isPartial(index + 1) || isPartial(index - 1)),
    target: codes.map((_, index) => wanted[from + index] ?? null),
    forecast: told((one) => one.value),
    low: told((one) => one.low),
    high: told((one) => one.high),
  };
  const drawing = JSON.stringify(series);
  const words = useRef({ actual: '', partial: '', target: '', forecast: '', low: '', high: '', percent: (share: number) => String(share) });
  useEffect(() => {
    words.current = { actual: t('chart.actual'), partial: t('chart.partial'), target: t('chart.target'), forecast: t('chart.forecast'), low: t('chart.low'), high: t('chart.high'), percent: (share) => format.percent(share) };
  });
  useEffect(() => {
    let gone = false;
    let end = () => {};
    void import('./draw-path').then(({ drawPath }) => {
      if (gone || !place.current) return;
      end = drawPath(place.current, JSON.parse(drawing) as PathSeries, words.current, {
        ink: colour('--hoitu-ink'), dim: colour('--hoitu-dim'), hair: colour('--hoitu-hair'), accent: colour('--hoitu-accent'),
      });
    });
    return () => {
      gone = true;
      end();
    };
  }, [drawing]);
  return (
    <figure className={classes.figure}>
      <div ref={place} className={classes.chart} role="img" aria-label={t('chart.label')} />
      {history.some((one) => one.partial && one.share !== null) && <p className={classes.dim}>{t('chart.partialNote')}</p>}
      <details className={classes.lines}>
        <summary>{t('chart.asTable')}</summary>
        <table>
          <thead><tr><th scope="col">{t('choose.period')}</th><th scope="col">{t('column.value')}</th><th scope="col">{t('column.coverage')}</th></tr></thead>
          <tbody>
            {history.map((one) => (
              <tr key={one.period}>
                <th scope="row">{periodCode(one.period)}</th>
                <td>{one.members === 0 ? t('status.no-units') : one.share === null || one.part === null || one.whole === null ? t('noValue') : `${fraction(one.part, one.whole)} (${format.percent(one.share)})`}</td>
                <td>{fraction(one.reported, one.members)}{one.partial && one.members > 0 && ` · ${t('chart.partial')}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
