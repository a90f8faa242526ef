import { Alert, Anchor, Button, Group, Select, Table, Text, Title } from '@mantine/core';
import type { PopulationView } from '@api/schemas';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/format/dates';
import { useFormat } from '@/lib/format/use-format';
import { useSession } from '@/lib/session/use-session';
import { DayField } from '@/ui/day-field';
import { Empty } from '@/ui/empty';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { populationQuery } from '../api/get-population';
import { populationRulesQuery } from '../api/list-population-rules';
import { BridgePanel } from './bridge-panel';
import { FreezeDialog } from './freeze-dialog';
import classes from './strategy.module.css';

const FIRST_RULE = 'press-agencies';
/** The newest lists; years of quarters are one press away. */
const SHOWN_FROZEN = 6;

/** Who belongs to a denominator on a day, and why it is not who belonged to it on another. */
export function PopulationScreen() {
  const { t } = useTranslation('strategy');
  const navigate = useNavigate();
  const session = useSession();
  const [freezing, setFreezing] = useState(false);
  const { rule = FIRST_RULE, on } = useSearch({ strict: false }) as { rule?: string; on?: string };
  const rules = useQuery(populationRulesQuery());
  const population = useQuery(populationQuery(rule, undefined, on));
  const go = (change: Record<string, string | undefined>) =>
    void navigate({ to: '.', search: (before: Record<string, unknown>) => ({ ...before, ...change }) });
  const actions = session.operator && <Button onClick={() => setFreezing(true)}>{t('population.freeze')}</Button>;
  return (
    <Screen title={t('population.title')} lead={t('population.lead')} actions={actions}>
      <Group mb="lg" align="flex-end">
        <Select
          label={t('population.rule')}
          w={{ base: '100%', sm: 420 }}
          allowDeselect={false}
          data={(rules.data?.items ?? []).map((one) => ({ value: one.code, label: one.name }))}
          value={rule}
          onChange={(code) => code && go({ rule: code })}
        />
        <DayField label={t('population.on')} w={190} value={on ?? today()} onChange={(day) => go({ on: day === null || day === today() ? undefined : day })} />
      </Group>
      <Loaded query={population}>{(view) => <Shown view={view} />}</Loaded>
      {freezing && <FreezeDialog rule={rule} on={on ?? today()} onClose={() => setFreezing(false)} />}
    </Screen>
  );
}

function Shown({ view }: { view: PopulationView }) {
  const { t } = useTranslation('strategy');
  const [all, setAll] = useState(false);
  const format = useFormat();
  return (
    <div className={classes.sides}>
      <section>
        <div className={classes.big}>{format.number(view.units)}</div>
        <Text c="dimmed" mb="md">{t('population.units', { day: format.day(view.on) })}</Text>
        {view.rule.counts !== 'organization' && <Alert variant="light" mb="md">{t(`population.counts.${view.rule.counts}` as 'population.counts.person')}</Alert>}
        {view.items.length === 0 ? (
          <Empty title={t('population.empty')} hint={t('population.emptyHint')} />
        ) : (
          <Table>
            <Table.Thead><Table.Tr><Table.Th>{t('population.unit')}</Table.Th><Table.Th visibleFrom="sm">{t('population.kind')}</Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>
              {view.items.map((one) => (
                <Table.Tr key={one.id}>
                  <Table.Td><Anchor component={Link} to={`/dieu-hanh/to-chuc/${one.id}?asOf=${view.on}`}>{one.name}</Anchor></Table.Td>
                  <Table.Td visibleFrom="sm" className={classes.dim}>{one.kindName}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </section>
      <aside>
        <BridgePanel rule={view.rule.code} on={view.on} />
        {view.stated.length > 0 && (
          <>
            <Title order={2} mt="lg" mb="xs">{t('population.stated')}</Title>
            {view.stated.map((one) => (
              <div key={one.source} className={classes.term}>
                <span className={classes.termDay}>{format.number(one.units)} · {format.day(one.asOf)}</span>
                <span>{one.source}</span>
                {one.note !== null && <span className={classes.dim}>{one.note}</span>}
                {one.certainty === 'unverified' && <span className={classes.dim}>{t('population.unverified')}</span>}
              </div>
            ))}
          </>
        )}
        <Title order={2} mt="lg" mb="xs">{t('population.frozen')}</Title>
        {view.frozen.length === 0 && <Text c="dimmed">{t('population.noneFrozen')}</Text>}
        {view.frozen.slice(0, all ? undefined : SHOWN_FROZEN).map((one) => (
          <div key={one.id} className={classes.term}>
            <span className={classes.termDay}>{format.number(one.units)} · {format.day(one.asOf)}</span>
            <span>{one.reason}</span>
            <span className={classes.dim}>{one.source} · {format.dateTime(one.frozenAt)} · {one.frozenBy}</span>
          </div>
        ))}
        {!all && view.frozen.length > SHOWN_FROZEN && <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => setAll(true)}>{t('population.allFrozen', { count: view.frozen.length })}</Button>}
      </aside>
    </div>
  );
}
