import { Anchor, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { OutlookBlockView } from '@api/schemas';
import type { Asked } from '../api/asked';
import { along } from './use-outlook-address';
import { useOutlookWords } from './use-outlook-words';
import classes from './outlook.module.css';

interface Props { blocks: OutlookBlockView[]; name: string; asked: Asked; onBlock?: (block: string) => void }

/** Groups side by side, each with its numerator, denominator and who reported. */
export function BlockTable({ blocks, name, asked, onBlock }: Props) {
  const { t, format, fraction } = useOutlookWords();
  if (blocks.length === 0) return null;
  // Where none is large enough for a place, the column would only repeat why.
  const placed = blocks.some((one) => one.place !== null);
  return (
    <Table verticalSpacing={6} className={classes.rows}>
      <Table.Thead>
        <Table.Tr>
          {placed && <Table.Th w={56}>{t('column.place')}</Table.Th>}<Table.Th>{name}</Table.Th><Table.Th className={classes.right}>{t('column.value')}</Table.Th><Table.Th className={classes.right}>{t('column.coverage')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {blocks.map((one) => (
          <Table.Tr key={one.body ?? one.block ?? one.name}>
            {placed && <Table.Td>{one.place}</Table.Td>}
            <Table.Td>
              {one.body !== null && <Anchor component={Link} to={`/dieu-hanh/don-vi/${one.body}${along({ programme: asked.programme, period: asked.period, knownOn: asked.knownOn })}`}>{one.name}</Anchor>}
              {one.body === null && onBlock && one.block !== null && <Anchor component="button" type="button" ta="left" onClick={() => onBlock(one.block ?? '')}>{one.name}</Anchor>}
              {one.body === null && !(onBlock && one.block !== null) && one.name}
              {one.place === null && one.why !== 'silent' && <span className={classes.beside}> · {t('unplaced.small')}</span>}
              {one.share !== null && <span className={classes.meter} style={{ '--share': one.share } as React.CSSProperties} aria-hidden />}
            </Table.Td>
            <Table.Td className={classes.right}>
              {one.part === null || one.whole === null ? t('noValue') : fraction(one.part, one.whole)}
              {one.share !== null && <span className={classes.share}>{format.percent(one.share)}</span>}
            </Table.Td>
            <Table.Td className={classes.right}>{fraction(one.reported, one.members)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
