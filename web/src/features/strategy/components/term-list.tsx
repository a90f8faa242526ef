import type { TermView } from '@api/schemas';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useTermWords } from '@/lib/format/use-term-words';
import classes from './strategy.module.css';

/** Reporting terms with their days: what is owed, by whom, strictly before which day. */
export function TermList({ terms, owners }: { terms: TermView[]; owners?: Record<string, string> }) {
  const { t } = useTranslation('strategy');
  const format = useFormat();
  const { words } = useTermWords();
  return (
    <div className={classes.terms}>
      {terms.map((term) => (
        <div key={`${term.programme} ${term.code} ${term.year}`} className={classes.term}>
          <span className={classes.termDay}>{t('term.before', { day: format.day(term.beforeDay) })}</span>
          <span>{words(term.code, term.year, { first: term.firstDay, last: term.lastDay })}{owners?.[term.programme] && ` · ${owners[term.programme]}`}</span>
          <span className={classes.dim}>{t('term.covers', { from: format.day(term.firstDay), to: format.day(term.lastDay) })}</span>
          <span className={classes.dim}>{t(`term.obligor.${term.obligor}` as 'term.obligor.indicator-unit')}</span>
          {term.asks.includes('half-year-trend') && <span className={classes.dim}>{t('term.trend')}</span>}
        </div>
      ))}
    </div>
  );
}
