import type { OutlookRowView, OutlookView } from '@api/schemas';
import { Anchor, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
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

/** An indicator in each row, read from left to right: what is, what is required by now, the verdict, the year's end. */
export function RowTable({ view, rows, asked }: Props) {
  const { t } = useOutlookWords();
  const linkTo = useRowLink(view, asked);
  if (rows.length === 0) return null;
  return (
    <div className={classes.wide}>
      <Table verticalSpacing={10} horizontalSpacing={8} className={classes.rows}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={36}>{t('column.number')}</Table.Th>
            <Table.Th>{t('column.indicator')}</Table.Th>
            <Table.Th w={128}>{t('column.value')}</Table.Th>
            <Table.Th w={154}>{t('column.required')}</Table.Th>
            <Table.Th w={150}>{t('column.status')}</Table.Th>
            <Table.Th w={164}>{t('column.target', { year: view.period.year })}</Table.Th>
            <Table.Th w={150}>{t('column.trend')}</Table.Th>
            <Table.Th w={136}>{t('column.coverage')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.code} data-heading={!hasFigure(row) || undefined}>
              <Table.Td>{row.code}</Table.Td>
              <Table.Td className={row.parent === null ? classes.words : classes.under}>{bare(row.text)}</Table.Td>
              {hasFigure(row) && (
                <>
                  <Table.Td><Anchor component={Link} to={linkTo(row)} c="inherit" underline="always"><FigureValue row={row} /></Anchor></Table.Td>
                  <Table.Td><RequiredWords row={row} /></Table.Td>
                  <Table.Td><StatusMark status={row.status} /><AgainstWords row={row} /></Table.Td>
                  <Table.Td><TargetWords row={row} /></Table.Td>
                  <Table.Td><Spark points={row.history} target={row.target?.share ?? null} /><TrendWords row={row} /></Table.Td>
                  <Table.Td><Coverage value={row.value} /></Table.Td>
                </>
              )}
              {!hasFigure(row) && <Table.Td colSpan={6} className={classes.dim}>{row.shape === 'statement' ? t('statement') : ''}</Table.Td>}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
