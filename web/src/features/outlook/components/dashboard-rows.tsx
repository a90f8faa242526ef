import { Anchor, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { OutlookRowView, OutlookView } from '@api/schemas';
import type { Asked } from '../api/asked';
import { Coverage } from './coverage';
import { FigureValue } from './figure-value';
import { Spark } from './spark';
import { StatusMark } from './status-mark';
import { GapWords, TargetWords, TrendWords } from './target-words';
import { along } from './use-outlook-address';
import { useOutlookWords } from './use-outlook-words';
import classes from './outlook.module.css';

const bare = (text: string) => text.replace(/^- /, '');
const hasFigure = (row: OutlookRowView) => row.shape !== 'heading' && row.shape !== 'statement';

/** An indicator in each row; on a phone each is a card. */
export function DashboardRows({ view, asked }: { view: OutlookView; asked: Asked }) {
  const { t } = useOutlookWords();
  const to = (row: OutlookRowView) =>
    `/dieu-hanh/chi-so/${view.programme.code}/${row.code}${along({ ...asked, programme: undefined, period: view.period.code })}`;
  const { rows } = view;
  return (
    <>
      <div className={classes.wide}>
        <Table verticalSpacing={8} className={classes.rows}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={44}>{t('column.number')}</Table.Th>
              <Table.Th>{t('column.indicator')}</Table.Th>
              <Table.Th>{t('column.value')}</Table.Th>
              <Table.Th>{t('column.target', { year: view.period.year })}</Table.Th>
              <Table.Th>{t('column.status')}</Table.Th>
              <Table.Th>{t('column.trend')}</Table.Th>
              <Table.Th>{t('column.coverage')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.code} data-heading={!hasFigure(row) || undefined}>
                <Table.Td>{row.code}</Table.Td>
                <Table.Td className={row.parent === null ? classes.words : classes.under}>{bare(row.text)}</Table.Td>
                {hasFigure(row) && (
                  <>
                    <Table.Td><Anchor component={Link} to={to(row)} c="inherit" underline="always"><FigureValue row={row} /></Anchor></Table.Td>
                    <Table.Td><TargetWords row={row} /><GapWords row={row} /></Table.Td>
                    <Table.Td><StatusMark status={row.status} /></Table.Td>
                    <Table.Td><Spark points={row.history} target={row.target?.share ?? null} /><TrendWords row={row} /></Table.Td>
                    <Table.Td><Coverage value={row.value} /></Table.Td>
                  </>
                )}
                {!hasFigure(row) && <Table.Td colSpan={5} className={classes.dim}>{row.shape === 'statement' ? t('statement') : ''}</Table.Td>}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <div className={classes.cards}>
        {rows.map((row) => (
          <section key={row.code} className={classes.card} aria-label={`${row.code} ${row.text}`}>
            <div className={classes.cardHead}><strong>{row.code}</strong><span>{bare(row.text)}</span></div>
            {hasFigure(row) && (
              <>
                <StatusMark status={row.status} />
                <div className={classes.cardFigures}>
                  <Anchor component={Link} to={to(row)} c="inherit" underline="always"><FigureValue row={row} big /></Anchor>
                  <div><span className={classes.dim}>{t('column.target', { year: view.period.year })}</span><br /><TargetWords row={row} /></div>
                </div>
                <GapWords row={row} />
                <div className={classes.cardFigures}><Spark points={row.history} target={row.target?.share ?? null} /><TrendWords row={row} /></div>
                <Coverage value={row.value} />
              </>
            )}
          </section>
        ))}
      </div>
    </>
  );
}
