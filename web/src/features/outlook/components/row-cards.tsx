import type { OutlookRowView, OutlookView } from '@api/schemas';
import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Asked } from '../api/asked';
import { Coverage } from './coverage';
import { FigureValue } from './figure-value';
import { Spark } from './spark';
import { StatusMark } from './status-mark';
import { AgainstWords, RequiredWords, TargetWords, TrendWords } from './target-words';
import { bare, hasFigure, useRowLink } from './use-row-link';
import { useOutlookWords } from './use-outlook-words';
import classes from './outlook.module.css';

interface Props { view: OutlookView; rows: OutlookRowView[]; asked: Asked }

/** The same on a phone: each indicator a card, its number and verdict first. */
export function RowCards({ view, rows, asked }: Props) {
  const { t } = useOutlookWords();
  const linkTo = useRowLink(view, asked);
  return (
    <div className={classes.cards}>
      {rows.map((row) => (
        <section key={row.code} className={classes.card} aria-label={`${row.code} ${row.text}`}>
          <div className={classes.cardHead}><strong>{row.code}</strong><span>{bare(row.text)}</span></div>
          {hasFigure(row) && (
            <>
              <div className={classes.cardFigures}>
                <Anchor component={Link} to={linkTo(row)} c="inherit" underline="never"><FigureValue row={row} big /></Anchor>
                {row.status !== 'no-value' && <div><StatusMark status={row.status} /><AgainstWords row={row} /></div>}
              </div>
              <dl className={classes.facts}>
                {row.target?.lastYear === null && row.target.required !== null && <Fact name={t('column.required')}><RequiredWords row={row} /></Fact>}
                <Fact name={t('column.target', { year: view.period.year })}><TargetWords row={row} /></Fact>
                <Fact name={t('column.trend')}><Spark points={row.history} target={row.target?.share ?? null} /><TrendWords row={row} /></Fact>
                <Fact name={t('column.coverage')}><Coverage value={row.value} /></Fact>
              </dl>
            </>
          )}
        </section>
      ))}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return <><dt>{name}</dt><dd>{children}</dd></>;
}
