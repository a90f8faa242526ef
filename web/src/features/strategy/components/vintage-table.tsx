import { Anchor, Group, Modal, Table, Text } from '@mantine/core';
import type { EvidenceFigureView } from '@api/schemas';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { Loaded } from '@/ui/loaded';
import { snapshotQuery } from '../api/get-evidence';
import classes from './evidence.module.css';
import { FigureLine, Fraction } from './figure-words';
import { Part, SnapshotPart } from './snapshot-part';

/** Everything that was ever kept of the value; nothing is overwritten. */
export function VintageTable({ unit, vintages }: { unit: string; vintages: EvidenceFigureView[] }) {
  const { t } = useTranslation('evidence');
  const format = useFormat();
  const [opened, setOpened] = useState<EvidenceFigureView | null>(null);
  if (vintages.length === 0) return null;
  return (
    <Part title={t('detail.vintages')}>
      <Table visibleFrom="sm">
        <Table.Tbody>
          {vintages.map((one) => (
            <Table.Tr key={keyOf(one)}>
              <Table.Td className={classes.dim}>{t('detail.vintage', { number: one.vintage })}<br />{format.dateTime(one.recordedAt)}</Table.Td>
              <Table.Td><FigureLine figure={one} /></Table.Td>
              <Table.Td><Fraction figure={one} /></Table.Td>
              <Table.Td><Ground one={one} onOpen={setOpened} /></Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text hiddenFrom="sm" component="div">
        {vintages.map((one) => (
          <div key={keyOf(one)} className={classes.card}>
            <Text className={classes.dim}>{t('detail.vintage', { number: one.vintage })} · {format.dateTime(one.recordedAt)}</Text>
            <Group gap="sm" align="baseline"><FigureLine figure={one} /><Fraction figure={one} /></Group>
            <Ground one={one} onOpen={setOpened} />
          </div>
        ))}
      </Text>
      {opened?.proof && <SnapshotDialog unit={unit} id={opened.proof} vintage={opened.vintage} onClose={() => setOpened(null)} />}
    </Part>
  );
}

const keyOf = (one: EvidenceFigureView) => `${one.source}-${String(one.vintage)}`;

/** Why it was changed, and what it rested on. */
function Ground({ one, onOpen }: { one: EvidenceFigureView; onOpen: (one: EvidenceFigureView) => void }) {
  const { t } = useTranslation('evidence');
  return (
    <div>
      {one.reason && <Text className={classes.words}>{one.reason}</Text>}
      {one.source === 'automatic' && one.proof && <Anchor component="button" onClick={() => onOpen(one)}>{t('detail.showSnapshot')}</Anchor>}
    </div>
  );
}

function SnapshotDialog({ unit, id, vintage, onClose }: { unit: string; id: string; vintage: number; onClose: () => void }) {
  const { t } = useTranslation('evidence');
  const snapshot = useQuery(snapshotQuery(unit, id));
  return (
    <Modal opened onClose={onClose} title={t('detail.snapshot', { number: vintage })} size="lg">
      <Loaded query={snapshot}>{(view) => <SnapshotPart snapshot={view} />}</Loaded>
    </Modal>
  );
}
