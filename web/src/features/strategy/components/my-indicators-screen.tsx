import { Anchor, Badge, Button, Group, Select, Table, Text } from '@mantine/core';
import type { AgencyIndicatorsView, AgencyIndicatorView } from '@api/schemas';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { evidencePath, spanOf, spanText } from '../api/evidence-address';
import { agencyIndicatorsQuery, indicatorsCsvUrl } from '../api/get-agency-indicators';
import classes from './evidence.module.css';
import { FigureLine, usePeriodName, VerdictWords } from './figure-words';
import { WorkOutDialog } from './work-out-dialog';

/** The indicators of one's own agency in the period that runs. */
export function MyIndicatorsScreen() {
  const { t } = useTranslation('evidence');
  const session = useSession();
  const { unit } = useSearch({ strict: false }) as { unit?: string };
  const own = session.memberships.filter((one) => one.permissions.includes('strategy.declare'));
  const chosen = own.find((one) => one.organizationId === unit) ?? own[0];
  if (!chosen) return <Screen title={t('mine.title')}><Empty title={t('mine.noneHere')} /></Screen>;
  return (
    <IndicatorsOf
      unit={chosen.organizationId}
      title={t('mine.title')}
      choices={own.length > 1 ? own.map((one) => ({ value: one.organizationId, label: one.organizationName })) : []}
    />
  );
}

/** The same of an agency that stands under the body for which one oversees; the agency sees that it was looked at. */
export function UnitIndicatorsScreen() {
  const { unit = '' } = useParams({ strict: false }) as { unit?: string };
  return <IndicatorsOf unit={unit} choices={[]} />;
}

interface Props { unit: string; title?: string; choices: { value: string; label: string }[] }

function IndicatorsOf({ unit, title, choices }: Props) {
  const { t } = useTranslation(['evidence', 'common']);
  const navigate = useNavigate();
  const name = usePeriodName();
  const { period } = useSearch({ strict: false }) as { period?: string };
  const [workingOut, setWorkingOut] = useState(false);
  const indicators = useQuery(agencyIndicatorsQuery(unit, spanOf(period)));
  const view = indicators.data;
  const go = (change: Record<string, string | undefined>) =>
    void navigate({ to: '.', search: (before: Record<string, unknown>) => ({ ...before, ...change }) });
  const actions = view && (
    <>
      <Button component="a" href={indicatorsCsvUrl(unit, view.period)} download variant="default">{t('common:csv')}</Button>
      {view.mayWorkOut && <Button variant="default" onClick={() => setWorkingOut(true)}>{t('mine.workOut')}</Button>}
    </>
  );
  return (
    <Screen title={title ?? t('mine.of', { name: view?.agencyName ?? '' })} lead={title && view ? `${view.agencyName}. ${t('mine.lead')}` : t('mine.lead')} actions={actions}>
      <Group mb="lg" align="flex-end">
        {choices.length > 0 && <Select label={t('mine.agency')} allowDeselect={false} data={choices} value={unit} onChange={(id) => id && go({ unit: id, period: undefined })} />}
        {view && (
          <Select
            label={t('mine.period')}
            allowDeselect={false}
            data={view.periods.map((one) => ({ value: spanText(one), label: name(one) }))}
            value={spanText(view.period)}
            onChange={(text) => text && go({ period: text })}
          />
        )}
      </Group>
      <Loaded query={indicators}>{(shown) => <Shown view={shown} />}</Loaded>
      {workingOut && view && <WorkOutDialog view={view} onClose={() => setWorkingOut(false)} />}
    </Screen>
  );
}

function Shown({ view }: { view: AgencyIndicatorsView }) {
  const { t } = useTranslation('evidence');
  if (view.items.length === 0) return <Empty title={t('mine.empty')} hint={view.counted ? undefined : t('mine.notCounted')} />;
  return (
    <>
      <Table verticalSpacing="sm" visibleFrom="sm">
        <Table.Thead><Table.Tr><Table.Th>{t('mine.indicator')}</Table.Th><Table.Th w={190}>{t('mine.value')}</Table.Th><Table.Th>{t('mine.why')}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>{view.items.map((one) => <Row key={one.indicator} view={view} one={one} />)}</Table.Tbody>
      </Table>
      <Text hiddenFrom="sm" component="div">
        {view.items.map((one) => (
          <section key={one.indicator} className={classes.card} aria-label={`${one.indicator}. ${one.text}`}>
            <Name view={view} one={one} />
            <Worth one={one} />
            <Text className={classes.words}>{one.why.join('\n')}</Text>
          </section>
        ))}
      </Text>
    </>
  );
}

function Row({ view, one }: { view: AgencyIndicatorsView; one: AgencyIndicatorView }) {
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td><Name view={view} one={one} /></Table.Td>
      <Table.Td className={classes.narrowCell}><Worth one={one} /></Table.Td>
      <Table.Td className={classes.words}>{one.why.join('\n')}</Table.Td>
    </Table.Tr>
  );
}

function Name({ view, one }: { view: AgencyIndicatorsView; one: AgencyIndicatorView }) {
  const { t } = useTranslation('evidence');
  return (
    <div>
      <Anchor component={Link} to={evidencePath(one.programme, one.indicator, view.agencyId, view.period)}>{one.indicator}. {one.text}</Anchor>
      {one.population && <Text className={classes.dim}>{t('detail.population', { population: one.population })}</Text>}
    </div>
  );
}

function Worth({ one }: { one: AgencyIndicatorView }) {
  const { t } = useTranslation('evidence');
  return (
    <div>
      {one.standing ? <FigureLine figure={one.standing} /> : one.nowVerdict && <><VerdictWords verdict={one.nowVerdict} /><Text className={classes.dim}>{t('mine.notKept')}</Text></>}
      {one.standing?.differs === true && <Badge variant="light" color="orange" tt="none" fw={500}>{t('differs')}</Badge>}
    </div>
  );
}
