import { Anchor, Button, Table, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { CollectionRoundView, OwnReportView } from '@api/schemas';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useSession } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { roundsQuery } from '../api/list-rounds';
import { OpenRoundDialog } from './open-round-dialog';
import { ResponsibleDialog } from './responsible-dialog';
import { ReportMark } from './report-state';
import { useTermWords } from '@/lib/format/use-term-words';
import classes from './collection.module.css';

/** Who owes what to whom until when: first what waits for this person, then all rounds. */
export function RoundsScreen() {
  const { t } = useTranslation('collection');
  const session = useSession();
  const [opening, setOpening] = useState(false);
  const [naming, setNaming] = useState(false);
  const rounds = useQuery(roundsQuery());
  const open = rounds.data?.mayOpen === true && (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setOpening(true)}>{t('open.title')}</Button>
  );
  return (
    <Screen title={t('title')} lead={t('lead')} actions={<>{session.operator && <Button variant="default" onClick={() => setNaming(true)}>{t('responsible.title')}</Button>}{open}</>}>
      <Loaded query={rounds}>
        {({ items, own }) => (
          <>
            {own.length > 0 && <Own items={own} />}
            {items.length === 0 ? <Empty title={t('empty')} hint={t('emptyHint')} action={open} /> : <Rows items={items} />}
          </>
        )}
      </Loaded>
      {opening && <OpenRoundDialog onClose={() => setOpening(false)} />}
      {naming && <ResponsibleDialog onClose={() => setNaming(false)} />}
    </Screen>
  );
}

function Own({ items }: { items: OwnReportView[] }) {
  const { t } = useTranslation('collection');
  const format = useFormat();
  const { words } = useTermWords();
  return (
    <section aria-label={t('own.title')}>
      <Title order={2} mb="xs">{t('own.title')}</Title>
      <div className={classes.own}>
        {items.map((one) => (
          <div key={one.id} className={classes.ownOne}>
            <Anchor component={Link} to={`/dieu-hanh/phieu/${one.id}`} fw={600}>{one.unitName}</Anchor>
            <span>{words(one.term, one.year)} · {t(one.part === 'report' ? 'own.report' : 'own.approve')}</span>
            <span className={classes.dim}>
              {t('before', { day: format.date(one.dueAt) })}{one.optional && ` · ${t('voluntary')}`}
            </span>
            <ReportMark state={one.state} />
          </div>
        ))}
      </div>
    </section>
  );
}

function Rows({ items }: { items: CollectionRoundView[] }) {
  const { t } = useTranslation('collection');
  const format = useFormat();
  const { words } = useTermWords();
  return (
    <Table.ScrollContainer minWidth={340}>
      <Table className={classes.figures}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('round.term')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('round.before')}</Table.Th>
            <Table.Th visibleFrom="md">{t('round.collector')}</Table.Th>
            <Table.Th className={classes.figure}>{t('count.reported')}</Table.Th>
            <Table.Th visibleFrom="sm" className={classes.figure}>{t('count.inTime')}</Table.Th>
            <Table.Th visibleFrom="sm" className={classes.figure}>{t('count.overdueShort')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td>
                <Anchor component={Link} to={`/dieu-hanh/thu-thap/${one.id}`}>{words(one.term, one.year)}</Anchor>
                <Text fz={13} c="dimmed" lineClamp={2}>{one.programmeTitle}</Text>
                <Text fz={13} c="dimmed">{[one.voluntary && t('voluntary'), one.closedAt !== null && t('round.closed')].filter(Boolean).join(' · ')}</Text>
                <Text fz={13} c="dimmed" hiddenFrom="sm">{t('before', { day: format.day(one.beforeDay) })}</Text>
              </Table.Td>
              <Table.Td visibleFrom="sm">{format.day(one.beforeDay)}</Table.Td>
              <Table.Td visibleFrom="md">{one.collectorName}</Table.Td>
              <Table.Td className={classes.figure}>{format.number(one.completeness.reported)}/{format.number(one.completeness.all)}</Table.Td>
              <Table.Td visibleFrom="sm" className={classes.figure}>{format.number(one.completeness.inTime)}/{format.number(one.completeness.reported)}</Table.Td>
              <Table.Td visibleFrom="sm" className={classes.figure}>{one.completeness.overdue === 0 ? '–' : format.number(one.completeness.overdue)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
