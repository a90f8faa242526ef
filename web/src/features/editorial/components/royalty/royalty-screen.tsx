import { Button, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import type { PressGroup, RoyaltyView } from '@api/schemas';
import { royaltyTableQuery } from '../../api/workflows/royalty-table';
import { RoyaltyForm } from './royalty-form';
import { csvOf, type RoyaltyRow } from './royalty-rows';

/** Genres and highest coefficients: what the law allows, and the agency's own table within it. */
export function RoyaltyScreen() {
  const { t } = useTranslation('workflow');
  const agency = useAgency();
  const table = useQuery(royaltyTableQuery(agency.id));
  const [making, setMaking] = useState(false);
  const may = agency.may('workflow.manage') && !making;
  return (
    <Screen title={t('royalty.title')} lead={t('royalty.lead')} narrow actions={may && <Button onClick={() => setMaking(true)}>{t('royalty.new')}</Button>}>
      <Loaded query={table}>
        {(view) => (
          <Stack gap="xl">
            {making && <RoyaltyForm view={view} onDone={() => setMaking(false)} />}
            <Own view={view} />
            <Law view={view} />
          </Stack>
        )}
      </Loaded>
    </Screen>
  );
}

function Own({ view }: { view: RoyaltyView }) {
  const { t } = useTranslation('workflow');
  const format = useFormat();
  const first = view.own[0];
  const rows = view.own.map(({ name, press, group, most }) => ({ name, press: press as PressGroup, group, most }));
  return (
    <section>
      <Title order={2} mb={4}>{t('royalty.own')}</Title>
      {first ? (
        <>
          <Text c="dimmed" mb="sm">{t('royalty.since', { day: format.day(first.validFrom), basis: first.basis })}</Text>
          <Rows rows={rows} />
          <Button mt="sm" variant="default" component="a" download="bang-nhuan-but.csv" href={`data:text/csv;charset=utf-8,${encodeURIComponent(csvOf(rows))}`}>{t('royalty.export')}</Button>
        </>
      ) : (
        <Text c="dimmed">{t('royalty.noOwn')}</Text>
      )}
    </section>
  );
}

function Law({ view }: { view: RoyaltyView }) {
  const { t, i18n } = useTranslation('workflow');
  const english = i18n.language === 'en';
  return (
    <section>
      <Title order={2} mb="sm">{t('royalty.law')}</Title>
      <Rows rows={view.law.map((one) => ({ name: english ? one.nameEn : one.nameVi, press: one.press as PressGroup, group: one.number, most: one.most }))} />
      {view.law.slice(0, 1).map((one) => <Text key={one.citation} fz={13} c="dimmed" mt="xs">{t('royalty.citation')}: {one.citation}</Text>)}
    </section>
  );
}

function Rows({ rows }: { rows: RoyaltyRow[] }) {
  const { t } = useTranslation('workflow');
  const format = useFormat();
  return (
    <Table>
      <Table.Thead>
        <Table.Tr><Table.Th>{t('royalty.genre')}</Table.Th><Table.Th>{t('royalty.group')}</Table.Th><Table.Th ta="right">{t('royalty.most')}</Table.Th></Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={`${row.press} ${row.group} ${row.name}`}>
            <Table.Td>{row.name}</Table.Td>
            <Table.Td>{t(`royalty.press.${row.press}`)}, {row.group}</Table.Td>
            <Table.Td ta="right">{format.number(row.most)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
