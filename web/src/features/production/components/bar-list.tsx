import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import classes from './figures.module.css';

export interface BarRow { key: string; label: string; value: number; words?: string; open?: () => void }

const FIRST = 10;

/** Names with their numbers and a line as long as the number; each opens its records. */
export function BarList({ title, hint, rows }: { title: string; hint?: string; rows: BarRow[] }) {
  const { t } = useTranslation('production');
  const format = useFormat();
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...rows.map((row) => row.value));
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <section>
      <h2 className={classes.heading}>{title}</h2>
      {hint && <Text fz={13} c="dimmed" mb={6}>{hint}</Text>}
      {rows.length === 0 && <Text fz={13} c="dimmed">{t('nothing')}</Text>}
      <ul className={classes.bars}>
        {shown.map((row) => {
          const content = (
            <>
              <span className={classes.barLabel}>{row.label}</span>
              <span className={classes.barValue}>{row.words ?? format.number(row.value)}</span>
              <span className={classes.barLine} style={{ width: `${(100 * row.value) / most}%` }} aria-hidden />
            </>
          );
          return (
            <li key={row.key}>
              {row.open ? <button type="button" className={classes.bar1} onClick={row.open}>{content}</button> : <div className={classes.bar1}>{content}</div>}
            </li>
          );
        })}
      </ul>
      {rows.length > FIRST && !all && <Button variant="subtle" size="compact-sm" color="gray" onClick={() => setAll(true)}>{t('allOf', { count: rows.length })}</Button>}
    </section>
  );
}
