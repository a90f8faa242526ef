import type { OutlookRowView, OutlookView, PathStatus } from '@api/schemas';
import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Asked } from '../api/asked';
import { FigureValue } from './figure-value';
import { RowCards } from './row-cards';
import { RowTable } from './row-table';
import { StatusMark } from './status-mark';
import { bare, hasFigure, useRowLink } from './use-row-link';
import { useOutlookWords } from './use-outlook-words';
import classes from './outlook.module.css';

const ORDER: PathStatus[] = ['far-behind', 'slightly-behind', 'undecided', 'not-due', 'on-path', 'ahead', 'far-ahead', 'no-value', 'no-target', 'not-yet'];

/** Of a heading all rows below it have ended. */
const isOver = (row: OutlookRowView, rows: OutlookRowView[]) => {
  const below = rows.filter((one) => one.parent === row.code);
  return row.status === 'ended' || (!hasFigure(row) && below.length > 0 && below.every((one) => one.status === 'ended'));
};

/** How many stand where, then each indicator; what has ended stands folded below. */
export function DashboardRows({ view, asked }: { view: OutlookView; asked: Asked }) {
  const over = view.rows.filter((row) => isOver(row, view.rows));
  const rows = view.rows.filter((row) => !over.includes(row));
  return (
    <>
      <Counts rows={rows} />
      <RowTable view={view} rows={rows} asked={asked} />
      <RowCards view={view} rows={rows} asked={asked} />
      {over.length > 0 && <Over view={view} rows={over} asked={asked} open={rows.length === 0} />}
    </>
  );
}

function Counts({ rows }: { rows: OutlookRowView[] }) {
  const { t } = useOutlookWords();
  const counted = ORDER.map((status) => ({ status, count: rows.filter((row) => hasFigure(row) && row.status === status).length })).filter((one) => one.count > 0);
  if (counted.every((one) => one.status === 'no-value')) return null;
  return (
    <ul className={classes.counts} aria-label={t('counts')}>
      {counted.map(({ status, count }) => <li key={status}><strong>{count}</strong><StatusMark status={status} /></li>)}
    </ul>
  );
}

function Over({ view, rows, asked, open }: { view: OutlookView; rows: OutlookRowView[]; asked: Asked; open: boolean }) {
  const { t } = useOutlookWords();
  const linkTo = useRowLink(view, asked);
  return (
    <details className={classes.over} open={open}>
      <summary>{t('over', { count: rows.filter(hasFigure).length })}</summary>
      {rows.map((row) => (
        <div key={row.code} className={classes.overRow} data-under={row.parent !== null || undefined}>
          <span>{row.code}</span>
          <span>{bare(row.text)}</span>
          {hasFigure(row) && <Anchor component={Link} to={linkTo(row)} c="inherit" underline="always"><FigureValue row={row} /></Anchor>}
          {hasFigure(row) && <span className={classes.dim}>{row.target !== null && row.target.lastYear !== null && t('target.ended', { year: row.target.lastYear })}</span>}
        </div>
      ))}
    </details>
  );
}
