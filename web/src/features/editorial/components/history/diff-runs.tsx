import { useTranslation } from 'react-i18next';
import type { RunView } from '@api/schemas';
import classes from './diff.module.css';

/** Words as they became: added underlined, removed struck through, so that nobody needs the colours. */
export function DiffRuns({ runs }: { runs: RunView[] }) {
  return runs.map((run, index) => <Run key={index} run={run} />);
}

function Run({ run }: { run: RunView }) {
  const { t } = useTranslation('editorial');
  if (run.ends) {
    const sign = <span className={classes.end} aria-hidden>¶</span>;
    if (run.sort === 'added') return <><ins className={classes.added}>{sign}</ins><br /></>;
    if (run.sort === 'removed') return <del className={classes.removed}>{sign}</del>;
    return <br />;
  }
  const text = run.inline === 'hard_break' ? <>↵<br /></> : run.inline ? '◦' : formatted(run);
  switch (run.sort) {
    case 'added':
      return <ins className={classes.added}>{text}</ins>;
    case 'removed':
      return <del className={classes.removed}>{text}</del>;
    case 'marked': {
      const names = (marks: RunView['marks']) => marks.map(({ type }) => t(`compare.mark.${type as 'strong'}`, { defaultValue: type })).join(', ');
      const title = t('compare.markedAs', { was: names(run.marksBefore) || t('compare.plain'), is: names(run.marks) || t('compare.plain') });
      return <mark className={classes.marked} title={title}>{text}</mark>;
    }
    default:
      return run.inline === 'hard_break' ? <br /> : text;
  }
}

function formatted(run: RunView) {
  const has = (type: string) => run.marks.some((mark) => mark.type === type);
  const style: React.CSSProperties = {
    ...(has('strong') && { fontWeight: 700 }),
    ...(has('em') && { fontStyle: 'italic' }),
    ...(has('link') && { color: 'var(--hoitu-accent-text)' }),
    ...(has('code') && { fontFamily: 'monospace' }),
  };
  return Object.keys(style).length > 0 ? <span style={style}>{run.text}</span> : run.text;
}
