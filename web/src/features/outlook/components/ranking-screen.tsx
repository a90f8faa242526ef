import { Anchor, Button, Group, Table } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Empty } from '@/ui/empty';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { rankingQuery, rankingUrl } from '../api/get-ranking';
import type { OutlookRankingView } from '@api/schemas';
import { BlockTable } from './block-table';
import { ChoiceBar } from './choice-bar';
import { KnownOn } from './known-on';
import { OutlookTabs } from './outlook-tabs';
import { UnitStateMark } from './unit-state-mark';
import { along, useOutlookAddress } from './use-outlook-address';
import { useOutlookWords } from './use-outlook-words';
import classes from './outlook.module.css';

const ALL = 5000;

/** Blocks, bodies and units side by side; what is too small to compare stands beside the places. */
export function RankingScreen() {
  const { asked, search } = useOutlookAddress();
  const { t, period, fraction } = useOutlookWords();
  const [limit, setLimit] = useState<number>();
  const question = { ...asked, indicator: search.indicator, block: search.block };
  const ranking = useQuery(rankingQuery({ ...question, limit }));
  const view = ranking.data;
  return (
    <Screen
      title={t('ranking.title')}
      lead={view && <>{view.indicator.code}. {view.indicator.text}<br />{period(view.period)} · {t('ranking.reported', { fraction: fraction(view.reported, view.members) })}{view.scope !== null && ` · ${view.scope.name}`}<KnownOn day={view.knownOn} /></>}
      actions={
        <Group gap="xs" className="no-print">
          <Button component="a" href={rankingUrl(question)} download variant="default" leftSection={<IconDownload size={16} />}>CSV</Button>
          <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => window.print()} visibleFrom="sm">{t('print')}</Button>
        </Group>
      }
    >
      <OutlookTabs here="ranking" />
      <ChoiceBar indicator={search.indicator ?? view?.indicator.code ?? ''} scope />
      <Loaded query={ranking}>{(shown) => <Shown view={shown} onAll={() => setLimit(ALL)} />}</Loaded>
    </Screen>
  );
}

function Shown({ view, onAll }: { view: OutlookRankingView; onAll: () => void }) {
  const { t, format, fraction } = useOutlookWords();
  const { asked: address, search, go } = useOutlookAddress();
  const asked = { programme: view.programme.code, period: view.period.code, knownOn: address.knownOn };
  if (view.members === 0) return <Empty title={t('units.noMembers')} hint={t('units.noMembersHint')} />;
  const chosen = view.blocks.find((one) => one.block === search.block);
  return (
    <div className={classes.screen}>
      <p className={classes.dim}>{t('ranking.small', { least: view.least })}</p>
      <div className={classes.sides}>
        <section><h2 className={classes.heading}>{t('block.title')}</h2><BlockTable blocks={view.blocks} name={t('block.name')} asked={asked} onBlock={(block) => go({ block })} /></section>
        {view.bodies.length > 0 && <section><h2 className={classes.heading}>{t('ranking.bodies')}</h2><BlockTable blocks={view.bodies} name={t('ranking.body')} asked={asked} /></section>}
      </div>
      <section>
        <h2 className={classes.heading}>{chosen ? t('ranking.unitsOf', { block: chosen.name }) : t('units.title')}</h2>
        {chosen && <Button variant="subtle" size="compact-sm" onClick={() => go({ block: undefined })}>{t('ranking.allBlocks')}</Button>}
        {view.units.length === 0 ? <Empty title={t('units.none')} hint={t('units.noneHint')} /> : (
          <Table verticalSpacing={6} className={classes.rows}>
            <Table.Thead><Table.Tr>{!view.byUnit && <Table.Th w={64}>{t('column.place')}</Table.Th>}<Table.Th>{t('units.unit')}</Table.Th><Table.Th>{t('units.result')}</Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>
              {view.units.map((one) => (
                <Table.Tr key={one.id}>
                  {!view.byUnit && <Table.Td>{one.place ?? <span className={classes.dim}>{t(`unplaced.${one.why ?? 'small'}`)}</span>}</Table.Td>}
                  <Table.Td><Anchor component={Link} to={`/dieu-hanh/don-vi/${one.id}${along(asked)}`} c="inherit">{one.name}</Anchor></Table.Td>
                  <Table.Td>
                    {view.byUnit || one.part === null || one.whole === null ? <UnitStateMark state={one.state} /> : <>{fraction(one.part, one.whole)}{one.whole > 0 && <span className={classes.share}>{format.percent(one.part / one.whole)}</span>}</>}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        {view.matching > view.units.length && <Button variant="default" size="compact-sm" mt="sm" onClick={onAll}>{t('units.more', { count: view.matching - view.units.length })}</Button>}
      </section>
    </div>
  );
}
