import { Anchor, Button, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useSession } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { calendarQuery } from '../api/get-calendar';
import { programmesQuery } from '../api/list-programmes';
import { TakeInDialog } from './take-in-dialog';
import { TermList } from './term-list';
import classes from './strategy.module.css';

const NEXT_TERMS = 4;

export function ProgrammesScreen() {
  const { t } = useTranslation('strategy');
  const format = useFormat();
  const session = useSession();
  const [taking, setTaking] = useState(false);
  const programmes = useQuery(programmesQuery(undefined));
  const owners = Object.fromEntries((programmes.data?.items ?? []).map((one) => [one.code, one.ownerName]));
  const actions = session.operator && <Button onClick={() => setTaking(true)}>{t('takeIn.title')}</Button>;
  return (
    <Screen title={t('programmes.title')} lead={t('programmes.lead')} actions={actions}>
      <NextTerms owners={owners} />
      <Loaded query={programmes}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('programmes.empty')} hint={t('programmes.emptyHint')} />
          ) : (
            <Table.ScrollContainer minWidth={340}>
              <Table className={classes.figures}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('programmes.programme')}</Table.Th>
                    <Table.Th visibleFrom="sm">{t('programmes.decision')}</Table.Th>
                    <Table.Th visibleFrom="sm" className={classes.figure}>{t('programmes.indicators')}</Table.Th>
                    <Table.Th visibleFrom="sm" className={classes.figure}>{t('programmes.tasks')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {[...items].sort((a, b) => Number(b.scope === 'nation') - Number(a.scope === 'nation')).map((one) => (
                    <Table.Tr key={one.code}>
                      <Table.Td>
                        <Anchor component={Link} to={`/dieu-hanh/chuong-trinh/${one.code}`}>{one.ownerName}</Anchor>
                        <Text fz={13} c="dimmed">{one.title}</Text>
                        <Text fz={13} c="dimmed" hiddenFrom="sm">{one.decision.number ?? t('programmes.noNumber')}</Text>
                      </Table.Td>
                      <Table.Td visibleFrom="sm">
                        {one.decision.number ?? <span className={classes.absent}>{t('programmes.noNumber')}</span>}
                        <Text fz={13} c="dimmed">{one.decision.signedOn === null ? one.decision.signedText || t('programmes.noDay') : format.day(one.decision.signedOn)}</Text>
                      </Table.Td>
                      <Table.Td visibleFrom="sm" className={classes.figure}>{format.number(one.indicators)}</Table.Td>
                      <Table.Td visibleFrom="sm" className={classes.figure}>{one.tasks === 0 ? '–' : format.number(one.tasks)}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </Loaded>
      {taking && <TakeInDialog onClose={() => setTaking(false)} />}
    </Screen>
  );
}

function NextTerms({ owners }: { owners: Record<string, string> }) {
  const { t } = useTranslation('strategy');
  const [now] = useState(() => new Date());
  const thisYear = useQuery(calendarQuery(now.getFullYear()));
  const nextYear = useQuery(calendarQuery(now.getFullYear() + 1));
  const coming = [...(thisYear.data?.items ?? []), ...(nextYear.data?.items ?? [])]
    .filter((term) => new Date(term.closes) > now)
    .slice(0, NEXT_TERMS);
  if (coming.length === 0) return null;
  return (
    <section aria-label={t('term.next')}>
      <Title order={2} mb="xs">{t('term.next')}</Title>
      <TermList terms={coming} owners={owners} />
    </section>
  );
}
