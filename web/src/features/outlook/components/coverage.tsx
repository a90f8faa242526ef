import type { OutlookValueView } from '@api/schemas';
import { useOutlookWords } from './use-outlook-words';
import classes from './outlook.module.css';

/** Who reported and who did not, from where the values come, and what is provisional. */
export function Coverage({ value }: { value: OutlookValueView }) {
  const { t, format } = useOutlookWords();
  if (value.members === 0) return null;
  const sources = (['automatic', 'declared', 'estimated'] as const).filter((one) => value[one] > 0);
  const open = [
    ...(value.silent > 0 ? [t('coverage.silent', { count: value.silent })] : []),
    ...(value.insufficient > 0 ? [t('coverage.insufficient', { count: value.insufficient })] : []),
  ];
  return (
    <div className={classes.dim}>
      <div>{t('coverage.reported', { reported: format.number(value.reported), members: format.number(value.members) })}</div>
      {open.length > 0 && <div>{open.join(' · ')}</div>}
      {sources.length > 0 && <div>{sources.map((one, index) => <span key={one} className={classes.whole}>{index > 0 && ' · '}{t(`mix.${one}`, { count: value[one] })} </span>)}</div>}
      {value.provisional > 0 && <div className={classes.provisional}>{t('coverage.provisional', { count: value.provisional })}</div>}
      {value.differing > 0 && <div className={classes.warn}>{t('coverage.differing', { count: value.differing })}</div>}
    </div>
  );
}
