import { Anchor, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { Empty } from '@/ui/empty';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { evidencePath } from '../api/evidence-address';
import { waitingDeclarationsQuery } from '../api/get-waiting-declarations';
import classes from './evidence.module.css';
import { VerdictWords } from './figure-words';

/** The declarations of the units under one's body that wait for a decision. */
export function WaitingDeclarationsScreen() {
  const { t } = useTranslation('evidence');
  const format = useFormat();
  const waiting = useQuery(waitingDeclarationsQuery());
  return (
    <Screen title={t('waiting.title')} lead={t('waiting.lead')}>
      <Loaded query={waiting}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('waiting.empty')} hint={t('waiting.emptyHint')} />
          ) : (
            <Table verticalSpacing="xs">
              <Table.Thead><Table.Tr><Table.Th>{t('waiting.agency')}</Table.Th><Table.Th>{t('waiting.indicator')}</Table.Th><Table.Th visibleFrom="sm">{t('waiting.at')}</Table.Th></Table.Tr></Table.Thead>
              <Table.Tbody>
                {items.map(({ agencyName, declaration: one }) => (
                  <Table.Tr key={one.id} style={{ verticalAlign: 'top' }}>
                    <Table.Td><Anchor component={Link} to={evidencePath(one.programme, one.indicator, one.agencyId, one)}>{agencyName}</Anchor><Text className={classes.dim}>{format.day(one.first)} – {format.day(one.last)}</Text></Table.Td>
                    <Table.Td>{one.indicator}<Text className={classes.dim}><VerdictWords verdict={one.verdict} /></Text></Table.Td>
                    <Table.Td visibleFrom="sm" className={classes.dim}>{format.dateTime(one.declaredAt)}<br />{one.declaredBy}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )
        }
      </Loaded>
    </Screen>
  );
}
