import type { CompletenessView } from '@api/schemas';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import classes from './collection.module.css';

/** How far a round has come: each number with what it is of. */
export function Completeness({ figures }: { figures: CompletenessView }) {
  const { t } = useTranslation('collection');
  const format = useFormat();
  const of = (part: number, whole: number) => `${format.number(part)}/${format.number(whole)}`;
  const shown = [
    { key: 'reported', words: of(figures.reported, figures.all), hint: figures.all === 0 ? '' : format.percent(figures.reported / figures.all) },
    { key: 'inTime', words: of(figures.inTime, figures.reported), hint: figures.reported === 0 ? '' : format.percent(figures.inTime / figures.reported) },
    { key: 'accepted', words: of(figures.accepted, figures.all), hint: '' },
    { key: 'notReported', words: format.number(figures.notReported), hint: figures.overdue > 0 ? t('count.overdue', { count: figures.overdue }) : '' },
    { key: 'returned', words: format.number(figures.returned), hint: '' },
    { key: 'extended', words: format.number(figures.extended), hint: '' },
  ] as const;
  return (
    <div className={classes.counts}>
      {shown.map((one) => (
        <div key={one.key} className={classes.count}>
          <span className={classes.countNumber}>{one.words}</span>
          <span className={classes.dim}>{t(`count.${one.key}`)}{one.hint !== '' && ` · ${one.hint}`}</span>
        </div>
      ))}
    </div>
  );
}
