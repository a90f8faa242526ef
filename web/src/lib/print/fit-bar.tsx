import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { FitView } from '@api/schemas';
import classes from './fit.module.css';
import { filledShare, fitWords } from './fit-words';

/** How full the room is: the mark at two thirds is what is wanted, whatever stands beyond it is too much. */
export function FitBar({ fit, quiet = false }: { fit: FitView; quiet?: boolean }) {
  const said = useFitText(fit);
  return (
    <span className={classes.fit} data-verdict={fit.verdict}>
      <span className={classes.bar} aria-hidden><span style={{ width: `${(filledShare(fit) / 150) * 100}%` }} /></span>
      <span className={quiet ? classes.hidden : undefined} title={quiet ? said : undefined}>{said}</span>
    </span>
  );
}

export function useFitText(fit: FitView): string {
  const { t } = useTranslation('print');
  const format = useFormat();
  const { key, lines, words } = fitWords(fit);
  return t(`fit.${key}`, { lines: format.number(lines), words: format.number(words) });
}
