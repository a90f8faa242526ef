import { Anchor, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { OutlookMapView } from '@api/schemas';
import type { Asked } from '../api/asked';
import { StatusMark } from './status-mark';
import { along } from './use-outlook-address';
import { useOutlookWords } from './use-outlook-words';
import classes from './outlook.module.css';

/** The same as the map, for the keyboard, for readers of screens and for print. */
export function MapTable({ view, asked }: { view: OutlookMapView; asked: Asked }) {
  const { t, fraction } = useOutlookWords();
  const provinces = [...view.tiles].filter((tile) => tile.partOf === null).sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  const rows = provinces.filter((tile) => tile.status !== 'no-units');
  const without = provinces.filter((tile) => tile.status === 'no-units').map((tile) => tile.name);
  return (
    <div>
    {rows.length > 0 && <Table verticalSpacing={4} className={classes.rows}>
      <Table.Thead><Table.Tr><Table.Th>{t('map.province')}</Table.Th><Table.Th className={classes.right}>{t('column.value')}</Table.Th><Table.Th className={classes.right}>{t('column.reported')}</Table.Th><Table.Th>{t('column.status')}</Table.Th></Table.Tr></Table.Thead>
      <Table.Tbody>
        {rows.map((tile) => (
          <Table.Tr key={tile.name}>
            <Table.Td>{tile.open && tile.organization !== null ? <Anchor component={Link} to={`/dieu-hanh/don-vi/${tile.organization}${along({ programme: asked.programme, period: asked.period, knownOn: asked.knownOn })}`} c="inherit" underline="always">{tile.name}</Anchor> : tile.name}</Table.Td>
            <Table.Td className={classes.right}>{tile.part === null || tile.whole === null ? '–' : fraction(tile.part, tile.whole)}</Table.Td>
            <Table.Td className={classes.right}>{tile.members === 0 ? '–' : fraction(tile.reported, tile.members)}</Table.Td>
            <Table.Td><StatusMark status={tile.status} /></Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>}
    {without.length > 0 && <p className={classes.without}>{t('map.without', { names: without.join(', ') })}</p>}
    </div>
  );
}
