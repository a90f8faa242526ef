import { Anchor, Box, Button, Group, SegmentedControl, Table, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Empty } from '@/ui/empty';
import { Loaded } from '@/ui/loaded';
import { indicatorUnitsQuery, unitsUrl } from '../api/get-indicator-units';
import type { OutlookPeriodView, OutlookUnitView } from '@api/schemas';
import { UnitStateMark } from './unit-state-mark';
import { evidencePath } from './evidence-path';
import { along, useOutlookAddress } from './use-outlook-address';
import { useOutlookWords } from './use-outlook-words';
import classes from './outlook.module.css';

const ALL = 5000;
const STATES = ['', 'met', 'not-met', 'insufficient', 'waiting', 'silent'] as const;

interface Props { programme: string; code: string; period: OutlookPeriodView; measure: { programme: string; indicator: string } }

/** The units behind a number; each opens to what it rests on. */
export function UnitTable({ programme, code, period, measure }: Props) {
  const { t, format } = useOutlookWords();
  const { asked, search, go } = useOutlookAddress();
  const [limit, setLimit] = useState<number>();
  const question = { period: asked.period, scope: asked.scope, knownOn: asked.knownOn, state: search.state, block: search.block };
  const units = useQuery(indicatorUnitsQuery(programme, code, { ...question, limit }));
  return (
    <section>
      <Group justify="space-between" mb="xs">
        <h2 className={classes.heading}>{t('units.title')}</h2>
        <Button component="a" href={unitsUrl(programme, code, question)} download variant="default" size="compact-sm" leftSection={<IconDownload size={14} />}>CSV</Button>
      </Group>
      <div className={classes.states}>
        <SegmentedControl size="xs" aria-label={t('units.filter')} value={search.state ?? ''} data={STATES.map((one) => ({ value: one, label: one === '' ? t('units.all') : t(`state.${one}`) }))} onChange={(state) => go({ state: state || undefined })} />
      </div>
      <Loaded query={units}>
        {({ items, members, matching }) =>
          items.length === 0 ? (
            <Empty title={members === 0 ? t('units.noMembers') : t('units.none')} hint={members === 0 ? t('units.noMembersHint') : t('units.noneHint')} />
          ) : (
            <>
              <Text className={classes.dim} mb={4}>{t('units.count', { shown: format.number(matching), members: format.number(members) })}</Text>
              <Table verticalSpacing={6} className={classes.rows}>
                <Table.Thead><Table.Tr><Table.Th>{t('units.unit')}</Table.Th><Table.Th>{t('units.result')}</Table.Th><Table.Th visibleFrom="sm">{t('units.from')}</Table.Th></Table.Tr></Table.Thead>
                <Table.Tbody>
                  {items.map((one) => <UnitRow key={one.id} unit={one} evidence={evidencePath(measure, one.id, period)} page={`/dieu-hanh/don-vi/${one.id}${along({ programme, period: period.code, knownOn: asked.knownOn })}`} />)}
                </Table.Tbody>
              </Table>
              {matching > items.length && <Button variant="default" size="compact-sm" mt="sm" loading={units.isFetching} onClick={() => setLimit(ALL)}>{t('units.more', { count: matching - items.length })}</Button>}
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function UnitRow({ unit, evidence, page }: { unit: OutlookUnitView; evidence: string; page: string }) {
  const { t, format, fraction } = useOutlookWords();
  return (
    <Table.Tr>
      <Table.Td><Anchor component={Link} to={page} c="inherit">{unit.name}</Anchor><span className={classes.share}>{unit.kindName}</span></Table.Td>
      <Table.Td>
        <Anchor component={Link} to={evidence} c="inherit" underline="always"><UnitStateMark state={unit.state} /></Anchor>
        {unit.part !== null && unit.whole !== null && unit.whole !== 1 && <span className={classes.share}>{fraction(unit.part, unit.whole)}</span>}
        {unit.source !== null && <Box hiddenFrom="sm" className={classes.dim}>{t(`source.${unit.source}`)}{unit.status !== null && ` · ${t(`figure.${unit.status}`)}`}</Box>}
        {unit.differs && <span className={classes.warn}>{t('units.differs')}</span>}
      </Table.Td>
      <Table.Td visibleFrom="sm" className={classes.dim}>
        {unit.source !== null && t(`source.${unit.source}`)}
        {unit.status !== null && ` · ${t(`figure.${unit.status}`)}`}
        {unit.vintage > 1 && ` · ${t('units.vintage', { vintage: unit.vintage })}`}
        {unit.recordedAt !== null && <span className={classes.line}>{format.dateTime(unit.recordedAt)}</span>}
      </Table.Td>
    </Table.Tr>
  );
}
