import type { CompletenessView } from '@api/schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { RoundFilter } from '../api/get-round';
import classes from './collection.module.css';

/** How far a round has come: each number with what it is of; where rows stand behind it, it leads to them. */
export function Completeness({ figures, filter }: { figures: CompletenessView; filter: RoundFilter }) {
  const { t } = useTranslation('collection');
  const format = useFormat();
  const of = (part: number, whole: number) => `${format.number(part)}/${format.number(whole)}`;
  const shown = [
    { key: 'reported', words: of(figures.reported, figures.all), hint: figures.all === 0 ? '' : format.percent(figures.reported / figures.all), state: null },
    { key: 'inTime', words: of(figures.inTime, figures.reported), hint: figures.reported === 0 ? '' : format.percent(figures.inTime / figures.reported), state: null },
    { key: 'accepted', words: of(figures.accepted, figures.all), hint: '', state: 'accepted' },
    { key: 'notReported', words: format.number(figures.notReported), hint: figures.overdue > 0 ? t('count.overdue', { count: figures.overdue }) : '', state: 'not-reported' },
    { key: 'returned', words: format.number(figures.returned), hint: '', state: 'returned' },
    { key: 'extended', words: format.number(figures.extended), hint: '', state: 'extended' },
  ] as const;
  return (
    <div className={classes.counts}>
      {shown.map((one) => (
        <div key={one.key} className={classes.count}>
          {one.state === null ? (
            <span className={classes.countNumber}>{one.words}</span>
          ) : (
            <Link className={classes.countNumber} to="." search={{ ...filter, state: filter.state === one.state ? undefined : one.state } as never} aria-label={`${t(`count.${one.key}`)}: ${one.words}`}>{one.words}</Link>
          )}
          <span className={classes.dim}>{t(`count.${one.key}`)}{one.hint !== '' && ` · ${one.hint}`}</span>
        </div>
      ))}
    </div>
  );
}
