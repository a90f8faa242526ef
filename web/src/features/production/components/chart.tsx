import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './figures.module.css';

export interface Series { name: string; values: number[]; quiet?: boolean }
interface Props { label: string; labels: string[]; series: Series[]; onChoose?: (index: number) => void }

const LABELLED_BARS = 16;
const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Bars drawn as SVG, so that they print; the library is fetched when the first chart is shown. A table says the same. */
export function Chart({ label, labels, series, onChoose }: Props) {
  const { t } = useTranslation('production');
  const place = useRef<HTMLDivElement>(null);
  const choose = useRef(onChoose);
  useEffect(() => {
    choose.current = onChoose;
  });
  const drawing = JSON.stringify([labels, series]);
  useEffect(() => {
    const [texts, bars] = JSON.parse(drawing) as [string[], Series[]];
    let gone = false;
    let end = () => {};
    void import('./draw-bars').then(({ drawBars }) => {
      if (gone || !place.current) return;
      end = drawBars(place.current, texts, bars, {
        ink: colour('--hoitu-ink'), dim: colour('--hoitu-dim'), hair: colour('--hoitu-hair'), accent: colour('--hoitu-accent'), quiet: colour('--hoitu-line'),
        labelled: texts.length * bars.length <= LABELLED_BARS,
        onChoose: (index) => choose.current?.(index),
      });
    });
    return () => {
      gone = true;
      end();
    };
  }, [drawing]);
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.heading}>{label}</figcaption>
      <div ref={place} className={classes.chart} role="img" aria-label={label} />
      <details className={classes.asTable}>
        <summary>{t('asTable')}</summary>
        <table>
          <thead><tr><th scope="col" aria-label={label} />{series.map((one) => <th key={one.name} scope="col">{one.name}</th>)}</tr></thead>
          <tbody>
            {labels.map((text, index) => (
              <tr key={text}>
                <th scope="row">{onChoose ? <button type="button" className={classes.cell} onClick={() => onChoose(index)}>{text}</button> : text}</th>
                {series.map((one) => <td key={one.name}>{one.values[index]}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
