import { Anchor, Box, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Empty } from '@/ui/empty';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { unitQuery } from '../api/get-unit';
import type { OutlookUnitPageView } from '@api/schemas';
import { ChoiceBar } from './choice-bar';
import { DashboardScreen } from './dashboard-screen';
import { evidencePath } from './evidence-path';
import { FigureValue } from './figure-value';
import { KnownOn } from './known-on';
import { TargetWords } from './target-words';
import { UnitStateMark } from './unit-state-mark';
import { along, useOutlookAddress } from './use-outlook-address';
import { useOutlookWords } from './use-outlook-words';
import classes from './outlook.module.css';

const UNITS = ['agency', 'information', 'education'];

/** A body has a dashboard of what stands below it; a unit has its own values beside the country's. */
export function UnitScreen() {
  const { id = '' } = useParams({ strict: false });
  const { asked } = useOutlookAddress();
  const { t, period } = useOutlookWords();
  const unit = useQuery(unitQuery(id, asked));
  const view = unit.data;
  if (view && !UNITS.includes(view.unit.group)) return <DashboardScreen body={id} />;
  return (
    <Screen title={view?.unit.name ?? t('title')} lead={view && <>{view.unit.kindName}{view.block !== null && ` · ${t('block.name')}: ${view.block}`}<br />{view.programme.title} · {period(view.period)}<KnownOn day={view.knownOn} /></>}>
      <ChoiceBar />
      <Loaded query={unit}>{(shown) => <Shown view={shown} />}</Loaded>
    </Screen>
  );
}

function Shown({ view }: { view: OutlookUnitPageView }) {
  const { t, format, fraction, value } = useOutlookWords();
  const asked = { period: view.period.code, knownOn: view.knownOn ?? undefined };
  const nothing = view.rows.every((one) => one.unit === null);
  return (
    <div className={classes.screen}>
      {nothing && <Empty title={t('unit.empty')} hint={t('unit.emptyHint')} />}
      <Table verticalSpacing={8} className={classes.rows}>
        <Table.Thead>
          <Table.Tr><Table.Th>{t('column.indicator')}</Table.Th><Table.Th>{t('unit.own')}</Table.Th><Table.Th visibleFrom="sm">{t('unit.country')}</Table.Th><Table.Th visibleFrom="sm">{t('column.target', { year: view.period.year })}</Table.Th></Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {view.rows.map(({ row, unit }) => (
            <Table.Tr key={row.code}>
              <Table.Td className={classes.words}>
                {row.code}. {row.text.replace(/^- /, '')}
                <Box hiddenFrom="sm" className={classes.dim} mt={4}>{t('unit.country')}: {value(row.value)}{row.value.share !== null && ` (${format.percent(row.value.share)})`}{row.target !== null && row.target.share !== null && ` · ${t('unit.target', { percent: format.percent(row.target.share) })}`}</Box>
              </Table.Td>
              <Table.Td>
                {unit === null && row.status === 'ended' ? <span className={classes.dim}>–</span> : <Anchor component={Link} to={evidencePath({ programme: row.measureProgramme, indicator: row.measureIndicator }, view.unit.id, view.period)} c="inherit" underline="always"><UnitStateMark state={unit?.state ?? 'silent'} /></Anchor>}
                {unit !== null && unit.part !== null && unit.whole !== null && unit.whole !== 1 && <span className={classes.share}>{fraction(unit.part, unit.whole)}</span>}
                {unit !== null && unit.source !== null && <span className={classes.share}>{t(`source.${unit.source}`)}{unit.status !== null && ` · ${t(`figure.${unit.status}`)}`}{unit.recordedAt !== null && ` · ${format.date(unit.recordedAt)}`}</span>}
                {unit?.differs === true && <span className={classes.warn}>{t('units.differs')}</span>}
              </Table.Td>
              <Table.Td visibleFrom="sm"><Anchor component={Link} to={`/dieu-hanh/chi-so/${view.programme.code}/${row.code}${along(asked)}`} c="inherit" underline="always"><FigureValue row={row} /></Anchor></Table.Td>
              <Table.Td visibleFrom="sm"><TargetWords row={row} left={false} /></Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
