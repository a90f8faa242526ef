import { Alert, Anchor, Button, Table, Tabs, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ProgrammeView } from '@api/schemas';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { Empty } from '@/ui/empty';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { bookUrl, programmeQuery } from '../api/get-programme';
import { editionsQuery } from '../api/list-editions';
import { IndicatorTable } from './indicator-table';
import { TaskTable } from './task-table';
import { TermList } from './term-list';
import classes from './strategy.module.css';

const TABS = ['indicators', 'calendar', 'tasks', 'notes', 'editions'] as const;

export function ProgrammeScreen() {
  const { code = '' } = useParams({ strict: false });
  const { tab, edition } = useSearch({ strict: false }) as { tab?: string; edition?: string };
  const number = edition === undefined ? undefined : Number(edition);
  const programme = useQuery(programmeQuery(code, undefined, number));
  return <Loaded query={programme}>{(view) => <Shown view={view} tab={tab ?? TABS[0]} old={number !== undefined} />}</Loaded>;
}

function Shown({ view, tab, old }: { view: ProgrammeView; tab: string; old: boolean }) {
  const { t } = useTranslation('strategy');
  const format = useFormat();
  const navigate = useNavigate();
  const { head } = view;
  const { decision } = head;
  const from = decision.signedOn === null ? decision.signedText || t('programmes.noDay') : format.day(decision.signedOn);
  const actions = (['xlsx', 'json'] as const).map((format_) => (
    <Button key={format_} component="a" href={bookUrl(head.code, format_, head.edition.number)} download variant="default" leftSection={<IconDownload size={16} />}>{format_.toUpperCase()}</Button>
  ));
  return (
    <Screen title={head.ownerName} lead={<>{head.title}<br />{decision.number ?? t('programmes.noNumber')} · {from} · {decision.issuer}</>} actions={actions}>
      {old && <Alert mb="md" variant="light" title={t('edition.old', { number: head.edition.number })}><Link to="." search={{ tab }}>{t('edition.toNow')}</Link></Alert>}
      <Tabs value={tab} onChange={(next) => void navigate({ to: '.', search: (before: Record<string, unknown>) => ({ ...before, tab: next ?? undefined }) })}>
        <Tabs.List mb="lg">{TABS.map((one) => <Tabs.Tab key={one} value={one}>{t(`tab.${one}`)}</Tabs.Tab>)}</Tabs.List>
        <Tabs.Panel value="indicators"><IndicatorTable indicators={view.indicators} /></Tabs.Panel>
        <Tabs.Panel value="calendar">
          {view.terms.length === 0 ? <Empty title={t('term.none')} hint={t('term.noneHint')} /> : <TermList terms={view.terms} />}
          {view.provisional !== null && <blockquote className={classes.words}>{view.provisional}</blockquote>}
          {view.terms.map((term) => <Text key={term.code} className={classes.words} fz={13} c="dimmed" mb={4}>{term.text}</Text>)}
        </Tabs.Panel>
        <Tabs.Panel value="tasks">{view.tasks.length === 0 ? <Empty title={t('task.none')} /> : <TaskTable tasks={view.tasks} />}</Tabs.Panel>
        <Tabs.Panel value="notes"><Notes view={view} /></Tabs.Panel>
        <Tabs.Panel value="editions"><Editions code={head.code} now={head.edition.number} /></Tabs.Panel>
      </Tabs>
    </Screen>
  );
}

function Notes({ view }: { view: ProgrammeView }) {
  const { t } = useTranslation('strategy');
  const format = useFormat();
  return (
    <>
      {view.notes.map((note) => <div key={note.place} className={classes.note}><strong>{note.place}</strong><span>{note.text}</span></div>)}
      {view.duties.map((duty) => (
        <div key={`${duty.role} ${duty.from}`} className={classes.note}>
          <strong>{t('duty.from', { day: format.day(duty.from) })}</strong><span>{duty.name}<br /><span className={classes.dim}>{duty.source}</span></span>
        </div>
      ))}
      {view.findings.map((one) => <div key={one.path} className={classes.note}><span className={classes.dim}>{one.place}</span><span>{one.message}</span></div>)}
    </>
  );
}

function Editions({ code, now }: { code: string; now: number }) {
  const { t } = useTranslation('strategy');
  const format = useFormat();
  const editions = useQuery(editionsQuery(code));
  return (
    <Loaded query={editions}>
      {({ items }) => (
        <Table>
          <Table.Thead><Table.Tr><Table.Th>{t('edition.number')}</Table.Th><Table.Th>{t('edition.validFrom')}</Table.Th><Table.Th>{t('edition.reason')}</Table.Th><Table.Th>{t('edition.recorded')}</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>
            {items.map((one) => (
              <Table.Tr key={one.number} fw={one.number === now ? 600 : undefined}>
                <Table.Td><Anchor component={Link} to={`/dieu-hanh/chuong-trinh/${code}?edition=${one.number}`}>{one.number}</Anchor></Table.Td>
                <Table.Td>{one.validFrom === null ? t('edition.unknown') : format.day(one.validFrom)}</Table.Td>
                <Table.Td>{one.reason}</Table.Td>
                <Table.Td>{format.dateTime(one.recordedAt)} · {one.recordedBy}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Loaded>
  );
}
